package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.model.Category;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exception of a catalog or of a category, as its template takes it.
 *
 * @param category the category; empty for that of the catalog, which all others extend
 * @param subclasses what extends it
 * @param imports of its file
 * @param rows the exceptions of rows that stand inside it
 */
record OpenException(
        JavaCode code,
        Optional<NamedCategory> category,
        List<String> subclasses,
        Set<String> imports,
        List<String> rows) {
    String exception() {
        return code.exception(category);
    }

    /** Of a category. */
    String comment() {
        Category definition = category.orElseThrow().category().definition();
        String description = definition
                .description()
                .map(text -> "\n\n" + JavadocText.blocks(text))
                .orElse("");
        return JavadocComment.of(JavadocText.sentence(definition.title()) + description, "");
    }

    /** What that of the catalog extends. */
    String superclass() {
        String unconfigured = code.options().checked() ? "Exception" : "RuntimeException";
        return code.options().baseException().orElse(unconfigured);
    }

    boolean isExtended() {
        return !subclasses.isEmpty();
    }

    /** Whether its file mentions what is deprecated. */
    boolean isDeprecated() {
        return isSealed()
                && rows.isEmpty()
                && code.rows(category).stream().anyMatch(row -> row.row().isDeprecated());
    }

    boolean isSealed() {
        return code.options().isSealed() && isExtended();
    }

    /** Whether only subclasses have instances. */
    boolean isAbstract() {
        return category.isPresent()
                && !isShared()
                && (isExtended() || !code.options().isSealed());
    }

    boolean isFinal() {
        return category.isPresent() ? !isAbstract() : !isExtended();
    }

    String permitted() {
        return String.join(", ", subclasses);
    }

    /** Whether the rows of a category have no exceptions of their own. */
    boolean isShared() {
        return !code.options().exceptions().isPerRow();
    }

    String throwable() {
        return code.nullable("Throwable");
    }
}
