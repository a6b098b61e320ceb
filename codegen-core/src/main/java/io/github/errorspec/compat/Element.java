package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.ShellWords;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;

/**
 * What a finding is about, and what can accept it.
 *
 * @param name how the command line calls it: a code, the id of a category, or {@code catalog}
 * @param span where it stands
 */
record Element(String name, SourceSpan span) {
    static Element of(ResolvedRow row) {
        return new Element(row.code(), row.definition().span());
    }

    static Element of(Category category) {
        return new Element(category.id(), category.span());
    }

    static Element of(Catalog catalog) {
        return new Element("catalog", catalog.span());
    }

    /** The command that accepts what a rule says about it. */
    String accept(CompatRule rule) {
        String arguments = ShellWords.word(name) + " " + rule.id();
        String reason = "--reason \"...\"";
        // What begins with a hyphen would be taken for an option.
        return "`errorspec accept" + ShellWords.option(span.source().name()) + " "
                + (name.startsWith("-") ? reason + " -- " + arguments : arguments + " " + reason) + "`";
    }
}
