package io.github.errorspec.lint.advice;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that people read.
 *
 * @param text the text, without what is quoted in it: code, names, values, addresses and params
 * @param element the place of the row, category or catalog that it belongs to
 */
record Prose(String text, SourceSpan element) {
    private static final Pattern QUOTED =
            Pattern.compile("`[^`]*`|\"[^\"]*\"|(?<![\\p{L}\\p{N}])'[^']*'(?![\\p{L}\\p{N}])|\\{[^}]*}|[a-z]+://\\S+");

    /** One of them is in each that is quoted. */
    private static final String QUOTES = "`\"'{/";

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
        boolean quotes = text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        return new Prose(quotes ? QUOTED.matcher(text).replaceAll("\u0000") : text, element);
    }
}
