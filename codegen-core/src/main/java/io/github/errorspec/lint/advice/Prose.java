package io.github.errorspec.lint.advice;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that people read.
 *
 * @param text the text, without what is quoted in it: code, names, values, addresses and params
 * @param element the place of the row, category or catalog that it belongs to
 */
record Prose(String text, SourceSpan element) {
    private static final Pattern ADDRESS = Pattern.compile("(?<![a-z])[a-z]++://\\S++");

    /** What begins a quotation, and what ends it. */
    private static final String BEGINS = "`\"'{";

    private static final String ENDS = "`\"'}";

    /** Stands for what is quoted. */
    private static final char QUOTED = '\u0000';

    /** All texts of a catalog in the order of the spec. */
    static Stream<Prose> of(Catalog catalog) {
        return Stream.of(
                        of(catalog.title(), catalog.description(), catalog.span()),
                        catalog.categories().stream().flatMap(Prose::of),
                        catalog.uncategorized().stream().flatMap(Prose::of))
                .flatMap(all -> all);
    }

    private static Stream<Prose> of(Category category) {
        return Stream.concat(
                of(category.title(), category.description(), category.span()),
                category.errors().stream().flatMap(Prose::of));
    }

    private static Stream<Prose> of(ErrorDefinition row) {
        ErrorTexts texts = row.texts();
        Stream<String> others = Stream.of(
                        texts.message().map(Object::toString).stream(),
                        row.params().stream().map(param -> param.description()).flatMap(Optional::stream),
                        texts.causes().stream(),
                        texts.remedy().stream(),
                        row.life().deprecation().flatMap(deprecation -> deprecation.reason()).stream())
                .flatMap(all -> all);
        return Stream.concat(
                of(texts.name(), texts.description(), row.span()), others.map(text -> of(text, row.span())));
    }

    private static Stream<Prose> of(String title, Optional<String> description, SourceSpan element) {
        return Stream.concat(Stream.of(title), description.stream()).map(text -> of(text, element));
    }

    private static Prose of(String text, SourceSpan element) {
        return new Prose(withoutQuotes(text), element);
    }

    /** An end that was looked for in vain is not looked for again: a text of nothing but braces would take forever. */
    private static String withoutQuotes(String text) {
        Matcher address = ADDRESS.matcher(text);
        int nextAddress = text.contains("://") && address.find() ? address.start() : text.length();
        StringBuilder out = new StringBuilder();
        boolean[] endless = new boolean[BEGINS.length()];
        int at = 0;
        while (at < text.length()) {
            int kind = BEGINS.indexOf(text.charAt(at));
            int end = -1;
            if (at == nextAddress) {
                end = address.end();
            } else if (kind >= 0 && !endless[kind]) {
                end = text.indexOf(ENDS.charAt(kind), at + 1) + 1;
                endless[kind] = end == 0;
            }
            if (end > at && !(text.charAt(at) == '\'' && isInWord(text, at, end))) {
                out.append(QUOTED);
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
            if (at > nextAddress) {
                nextAddress = address.find(at) ? address.start() : text.length();
            }
        }
        return out.toString();
    }

    /** Whether a mark is an apostrophe, or the one at the end is. */
    private static boolean isInWord(String text, int from, int to) {
        return (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from)))
                || (to < text.length() && Character.isLetterOrDigit(text.codePointAt(to)));
    }
}
