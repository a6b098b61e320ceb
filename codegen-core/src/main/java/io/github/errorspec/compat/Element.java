package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.ShellWords;
import io.github.errorspec.edit.Addresses;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;

/**
 * What a finding is about, and what can accept it.
 *
 * @param address where the command line finds it
 * @param span where it stands
 */
record Element(String address, SourceSpan span) {
    static Element of(ResolvedRow row) {
        return new Element(Addresses.of(row.definition()), row.definition().span());
    }

    static Element of(Category category) {
        return new Element(Addresses.of(category), category.span());
    }

    static Element of(Catalog catalog) {
        return new Element(Addresses.WHOLE, catalog.span());
    }

    /**
     * The command that accepts what a rule says about it.
     *
     * @param spec how the command line is told of the table
     */
    String accept(CompatRule rule, Addresses addresses, String spec) {
        String name = addresses.shortest(address);
        String arguments = ShellWords.word(name) + " " + rule.id();
        String reason = "--reason \"...\"";
        // What begins with a hyphen would be taken for an option.
        return "`errorspec accept" + ShellWords.option(spec) + " "
                + (name.startsWith("-") ? reason + " -- " + arguments : arguments + " " + reason) + "`";
    }
}
