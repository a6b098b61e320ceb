package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exception of a catalog or of a category, as its template takes it.
 *
 * @param category the category; empty for that of the catalog, which all others extend
 * @param subclasses what extends it
 * @param members the rows that it is the nearest of these exceptions to
 * @param imports of its file
 * @param rows the exceptions of rows that stand inside it
 */
record OpenException(
        JavaCatalog catalog,
        Optional<Category> category,
        List<String> subclasses,
        List<ErrorDefinition> members,
        Set<String> imports,
        List<String> rows) {
    String exception() {
        return category.map(catalog.names()::exception).orElse(catalog.names().baseException());
    }

    /** Of a category. */
    String comment() {
        String title = category.map(Category::title).map(JavadocText::sentence).orElseThrow();
        String description = category.flatMap(Category::description)
                .map(text -> "\n\n" + JavadocText.blocks(text))
                .orElse("");
        return JavadocComment.of(title + description, "");
    }

    /** What that of the catalog extends. */
    String superclass() {
        String unconfigured = catalog.options().checked() ? "Exception" : "RuntimeException";
        return catalog.options().baseException().orElse(unconfigured);
    }

    boolean isExtended() {
        return !subclasses.isEmpty();
    }

    /** Whether its file mentions what is deprecated. */
    boolean isDeprecated() {
        return isSealed() && rows.isEmpty() && members.stream().anyMatch(ErrorDefinition::isDeprecated);
    }

    boolean isSealed() {
        return catalog.options().isSealed() && isExtended();
    }

    /** Whether only subclasses have instances. */
    boolean isAbstract() {
        return category.isPresent()
                && catalog.hasExceptionPerCode()
                && (isExtended() || !catalog.options().isSealed());
    }

    boolean isFinal() {
        return category.isPresent() ? !isAbstract() : !isExtended();
    }

    String permitted() {
        return String.join(", ", subclasses);
    }

    /** Whether the rows of a category have no exceptions of their own. */
    boolean isShared() {
        return !catalog.hasExceptionPerCode();
    }

    String throwable() {
        return Nullable.in(catalog, "Throwable");
    }
}
