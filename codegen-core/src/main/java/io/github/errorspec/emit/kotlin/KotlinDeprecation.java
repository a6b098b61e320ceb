package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.CommentLines;
import java.util.List;
import java.util.function.Function;

/** The mark of what should no longer be used, with its replacement where there is one. */
final class KotlinDeprecation {
    private final KotlinCatalog catalog;

    KotlinDeprecation(KotlinCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The annotation of a row that is deprecated; nothing for another one.
     *
     * @param indent how many spaces stand before each line
     * @param reference how the code calls a row
     */
    List<String> of(KotlinRow row, int indent, Function<KotlinRow, String> reference) {
        String margin = " ".repeat(indent);
        return catalog.prose().deprecation(row.definition()).stream()
                .map(reason -> {
                    String message = KotlinText.argument("message", CommentLines.single(reason), indent + 4);
                    String replacement = catalog.successor(row.definition()).stream()
                            .map(successor -> margin + "    replaceWith = ReplaceWith("
                                    + KotlinText.of(reference.apply(successor)) + "),\n")
                            .findFirst()
                            .orElse("");
                    return margin + "@Deprecated(\n" + margin + "    " + message + ",\n" + replacement + margin + ")";
                })
                .toList();
    }
}
