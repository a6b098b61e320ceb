package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes and categories that a translation can speak of. */
final class TranslatableKeys {
    private final Map<String, SourceSpan> rows;
    private final Map<String, SourceSpan> categories;
    private final List<ErrorDefinition> families;
    private final List<RetiredCode> retired;

    TranslatableKeys(Catalog catalog) {
        // The first of two rows with the same code is as good as the other: both are told by another rule.
        this.rows = catalog.errors().stream()
                .collect(Collectors.toMap(error -> error.code().text(), ErrorDefinition::span, (one, other) -> one));
        this.categories = catalog.categories().stream().collect(Collectors.toMap(Category::id, Category::span));
        this.families = catalog.errors().stream()
                .filter(error -> error.code().isFamily())
                .toList();
        this.retired = catalog.categories().stream()
                .flatMap(category -> category.retired().stream())
                .toList();
    }

    /** What is wrong with a key of {@code categories}, if anything. */
    Optional<Diagnostic> wrongCategory(Located<String> id) {
        if (categories.containsKey(id.value())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(SyntaxFault.UNKNOWN_CATEGORY, id.span(), "the spec has no category `" + id.value() + "`")
                        .withHelp(Suggestions.nearest(id.value(), categories.keySet())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("a category's id, as the spec writes it")));
    }

    /**
     * What is wrong with a key of {@code errors}, if anything.
     *
     * @param suggest whether to look for the code that was meant, which takes time in a large catalog
     */
    Optional<Diagnostic> wrongCode(Located<String> code, boolean suggest) {
        if (rows.containsKey(code.value())) {
            return Optional.empty();
        }
        Optional<Diagnostic> tombstone = retired.stream()
                .filter(each ->
                        each.code().text().equals(code.value()) || each.code().matches(code.value()))
                .findFirst()
                .map(each -> Diagnostic.of(
                                SyntaxFault.UNKNOWN_CODE,
                                code.span(),
                                "`" + code.value() + "` is retired, so there is nothing to translate")
                        .withHelp("remove it here")
                        .withRelated(each.span(), "retired here"));
        return tombstone.or(() -> Optional.of(unknown(code, suggest)));
    }

    private Diagnostic unknown(Located<String> code, boolean suggest) {
        Diagnostic fault = Diagnostic.of(
                SyntaxFault.UNKNOWN_CODE, code.span(), "the spec has no row with the code `" + code.value() + "`");
        Optional<ErrorDefinition> family = families.stream()
                .filter(error -> error.code().matches(code.value()))
                .findFirst();
        if (family.isPresent()) {
            return fault.withHelp("a family is translated as a whole, by its own code `"
                            + family.get().code() + "`")
                    .withRelated(family.get().span(), "the family");
        }
        Optional<String> near = suggest ? Suggestions.nearest(code.value(), rows.keySet()) : Optional.<String>empty();
        return fault.withHelp(
                near.map(text -> "did you mean `" + text + "`?").orElse("the code of a row, as the spec writes it"));
    }
}
