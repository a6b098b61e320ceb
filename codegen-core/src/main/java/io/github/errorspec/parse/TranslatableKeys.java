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
import java.util.Set;
import java.util.stream.Collectors;

/** The codes and categories that a translation can speak of. */
final class TranslatableKeys {
    private final Map<String, SourceSpan> rows;
    private final Map<String, SourceSpan> categories;
    private final List<ErrorDefinition> families;
    private final Map<String, RetiredCode> retired;
    private final List<RetiredCode> retiredFamilies;

    TranslatableKeys(Catalog catalog) {
        // The first of two rows with the same code is as good as the other: both are told by another rule.
        this.rows = catalog.errors().stream()
                .collect(Collectors.toMap(error -> error.code().text(), ErrorDefinition::span, (one, other) -> one));
        this.categories = catalog.categories().stream().collect(Collectors.toMap(Category::id, Category::span));
        this.families = catalog.errors().stream()
                .filter(error -> error.code().isFamily())
                .toList();
        List<RetiredCode> tombstones = catalog.allRetired();
        this.retired = tombstones.stream()
                .collect(Collectors.toMap(each -> each.code().text(), each -> each, (one, other) -> one));
        this.retiredFamilies =
                tombstones.stream().filter(each -> each.code().isFamily()).toList();
    }

    /**
     * What is wrong with a key of {@code categories}, if anything.
     *
     * @param translated all keys beside it: what has its translation is not what a misspelt key means
     */
    Optional<Diagnostic> wrongCategory(Located<String> id, Set<String> translated) {
        if (categories.containsKey(id.value())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(SyntaxFault.UNKNOWN_CATEGORY, id.span(), "the spec has no category `" + id.value() + "`")
                        .withHelp(meant(id.value(), categories.keySet(), translated)
                                .map(near -> "did you mean `" + near
                                        + "`? If the category was removed, remove its translation too")
                                .orElse("if the category was removed, remove its translation too; else write its id as"
                                        + " the spec does")));
    }

    private static Optional<String> meant(String word, Set<String> known, Set<String> translated) {
        return Suggestions.nearest(
                word, known.stream().filter(key -> !translated.contains(key)).toList());
    }

    /**
     * What is wrong with a key of {@code errors}, if anything.
     *
     * @param translated all keys beside it
     * @param explain whether to look for what may be meant, which takes time in a large catalog
     */
    Optional<Diagnostic> wrongCode(Located<String> code, Set<String> translated, boolean explain) {
        if (rows.containsKey(code.value())) {
            return Optional.empty();
        }
        return Optional.ofNullable(retired.get(code.value()))
                .or(() -> (explain ? retiredFamilies : List.<RetiredCode>of())
                        .stream()
                                .filter(family -> family.code().matches(code.value()))
                                .findFirst())
                .map(tombstone -> retired(code, tombstone))
                .or(() -> Optional.of(unknown(code, translated, explain)));
    }

    private static Diagnostic retired(Located<String> code, RetiredCode tombstone) {
        return Diagnostic.of(
                        SyntaxFault.UNKNOWN_CODE,
                        code.span(),
                        "`" + code.value() + "` is retired, so there is nothing to translate")
                .withHelp("remove it here")
                .withRelated(tombstone.span(), "retired here");
    }

    private Diagnostic unknown(Located<String> code, Set<String> translated, boolean explain) {
        Diagnostic fault = Diagnostic.of(
                        SyntaxFault.UNKNOWN_CODE,
                        code.span(),
                        "the spec has no row with the code `" + code.value() + "`")
                .withHelp("if the row was removed, remove its translation too; else write the code as the spec does");
        if (!explain) {
            return fault;
        }
        Optional<ErrorDefinition> family = families.stream()
                .filter(error -> error.code().matches(code.value()))
                .findFirst();
        return family.map(found -> fault.withHelp(
                                "a family is translated as a whole, by its own code `" + found.code() + "`")
                        .withRelated(found.span(), "the family"))
                .or(() -> meant(code.value(), rows.keySet(), translated)
                        .map(near -> fault.withHelp(
                                "did you mean `" + near + "`? If the row was removed, remove its translation too")))
                .orElse(fault);
    }
}
