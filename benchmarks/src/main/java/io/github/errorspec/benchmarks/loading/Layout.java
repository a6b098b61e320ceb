package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.benchmarks.java.JavaTarget;
import java.util.List;
import java.util.Map;

/**
 * A way to generate a catalog.
 *
 * @param rows of the catalog
 * @param exceptions the option of this name
 * @param errorType the option of this name
 */
record Layout(int rows, String exceptions, String errorType) {
    private static final List<String> EXCEPTIONS = List.of("perCode", "nested", "perCategory", "one");
    private static final List<String> ERROR_TYPES = List.of("enum", "class");

    /** Those that a catalog of this size can have. */
    static List<Layout> of(int rows) {
        return ERROR_TYPES.stream()
                .flatMap(type -> EXCEPTIONS.stream().map(exceptions -> new Layout(rows, exceptions, type)))
                .filter(Layout::isPossible)
                .toList();
    }

    private boolean isPossible() {
        return target().fault().isEmpty();
    }

    JavaTarget target() {
        return GeneratedCatalog.of(CodeStyle.INTEGER, rows)
                .target(Map.of("exceptions", exceptions, "errorType", errorType));
    }

    /** How results call it. */
    String name() {
        return exceptions + ' ' + errorType;
    }

    /** A name for a folder. */
    String folder() {
        return rows + "-" + exceptions + '-' + errorType;
    }
}
