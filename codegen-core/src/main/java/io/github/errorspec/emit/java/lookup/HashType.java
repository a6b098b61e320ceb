package io.github.errorspec.emit.java.lookup;

import java.util.Locale;

/** What the keys of a hash table are: {@code int} if they fit, which halves the table. */
enum HashType {
    INT,
    LONG;

    /** What the generated code computes too: the slot of a key among so many, a power of two. */
    int slot(long key, long factor, int length) {
        return this == INT
                ? (int) (key * factor) >>> Integer.numberOfLeadingZeros(length - 1)
                : (int) ((key * factor) >>> Long.numberOfLeadingZeros(length - 1));
    }

    String hex(long number) {
        String digits = this == INT ? Integer.toHexString((int) number) : Long.toHexString(number);
        return "0x" + digits.toUpperCase(Locale.ROOT) + (this == INT ? "" : "L");
    }

    String literal(long number) {
        return this == INT ? Long.toString(number) : number + "L";
    }

    /** As in Java. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
