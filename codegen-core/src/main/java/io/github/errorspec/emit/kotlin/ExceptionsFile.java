package io.github.errorspec.emit.kotlin;

import io.github.errorspec.model.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Exceptions that stand in one file.
 *
 * @param group the category that they belong to; none for the rows without one
 */
record ExceptionsFile(List<KotlinCategory> group, List<KotlinRow> rows) {
    boolean hasDeprecated() {
        return rows.stream().anyMatch(row -> row.named().row().isDeprecated());
    }

    boolean hasImports() {
        return !imports().isEmpty();
    }

    List<String> imports() {
        List<String> imports = new ArrayList<>();
        if (uses(Scalar.TIMESTAMP)) {
            imports.add("java.time.Instant");
        }
        if (uses(Scalar.UUID)) {
            imports.add("java.util.UUID");
        }
        return imports;
    }

    private boolean uses(Scalar scalar) {
        return rows.stream()
                .flatMap(row -> row.named().row().params().stream())
                .anyMatch(param -> param.scalar() == scalar
                        || param.members().stream().anyMatch(member -> member.scalar() == scalar));
    }
}
