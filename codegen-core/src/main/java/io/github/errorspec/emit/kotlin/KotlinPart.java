package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import java.util.List;

/** As many rows as one class of the JVM can make. */
record KotlinPart(KotlinCode kotlin, List<NamedRow> some) {
    /** A row where an exception is made of what was received. */
    record Decoded(int ordinal, String exceptionName) {}

    int number() {
        return some.get(0).row().index() / KotlinCode.PART;
    }

    /** The type that makes them. */
    String part() {
        return kotlin.part(some.get(0).row().index());
    }

    List<KotlinConstant> constants() {
        return some.stream()
                .map(row -> new KotlinConstant(kotlin, row, 12, kotlin.error() + "."))
                .toList();
    }

    boolean hasRetryAfter() {
        return some.stream()
                .anyMatch(row -> row.row().definition().policy().retry().after().isPresent());
    }

    List<Decoded> decoded() {
        return some.stream()
                .map(row -> new Decoded(row.row().index(), row.name(NameKind.EXCEPTION)))
                .toList();
    }
}
