package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.TypeName;
import java.util.Locale;

/** What the keys of a hash table are: {@code int} if they fit, which halves the table. */
enum HashType {
    INT {
        @Override
        TypeName primitive() {
            return TypeName.INT;
        }

        @Override
        int slot(long key, long factor, int length) {
            return (int) (key * factor) >>> Integer.numberOfLeadingZeros(length - 1);
        }

        @Override
        String hex(long number) {
            return "0x" + Integer.toHexString((int) number).toUpperCase(Locale.ROOT);
        }

        @Override
        String literal(long number) {
            return Long.toString(number);
        }
    },
    LONG {
        @Override
        TypeName primitive() {
            return TypeName.LONG;
        }

        @Override
        int slot(long key, long factor, int length) {
            return (int) ((key * factor) >>> Long.numberOfLeadingZeros(length - 1));
        }

        @Override
        String hex(long number) {
            return "0x" + Long.toHexString(number).toUpperCase(Locale.ROOT) + 'L';
        }

        @Override
        String literal(long number) {
            return number + "L";
        }
    };

    abstract TypeName primitive();

    /** What the generated code computes too: the slot of a key among so many, a power of two. */
    abstract int slot(long key, long factor, int length);

    abstract String hex(long number);

    abstract String literal(long number);
}
