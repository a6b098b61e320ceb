package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Guesses;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.wire.CodeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What errors are called in a document: by a code, also one of a family, by an id or an earlier one, or by a category. */
final class ErrorWords {
    private final Map<String, List<ResolvedRow>> words = new HashMap<>();
    private final CodeResolver codes;
    private final List<RetiredCode> retired;
    private final Guesses guesses = new Guesses();

    /**
     * Knows the words of a catalog.
     *
     * @param catalog with all rows, also those that stay out of the output, since they are no mistake
     */
    ErrorWords(ResolvedCatalog catalog) {
        for (ResolvedRow row : catalog.rows()) {
            words.put(row.code(), List.of(row));
        }
        for (ResolvedRow row : catalog.rows()) {
            words.putIfAbsent(row.id(), List.of(row));
        }
        for (ResolvedRow row : catalog.rows()) {
            row.aliases().forEach(alias -> words.putIfAbsent(alias.value(), List.of(row)));
        }
        for (ResolvedCategory category : catalog.categories()) {
            words.putIfAbsent(category.id(), category.rows());
        }
        this.codes = new CodeResolver(catalog);
        this.retired = catalog.definition().allRetired();
    }

    /** The rows that some words mean, each once, in the order of the catalog; what means none is told. */
    List<ResolvedRow> rows(List<RawValue> values, Diagnostics diagnostics) {
        Map<Integer, ResolvedRow> rows = new TreeMap<>();
        for (RawValue value : values) {
            for (ResolvedRow row : rows(value, diagnostics)) {
                rows.put(row.index(), row);
            }
        }
        return new ArrayList<>(rows.values());
    }

    private List<ResolvedRow> rows(RawValue value, Diagnostics diagnostics) {
        if (!(value instanceof RawValue.Scalar scalar)) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.UNKNOWN_ERROR,
                            value.span(),
                            "an item of `" + ApiDocument.ERRORS + "` must be text")
                    .withHelp("a list of codes, ids and categories, such as `[101002, 104XXX, request]`"));
            return List.of();
        }
        String word = scalar.text();
        List<ResolvedRow> known = words.get(word);
        if (known != null) {
            return known;
        }
        Optional<ResolvedRow> member = codes.find(word);
        if (member.isEmpty()) {
            diagnostics.add(tombstone(word)
                    .map(code -> retired(word, value.span(), code))
                    .orElseGet(() -> unknown(word, value.span())));
        }
        return member.stream().toList();
    }

    private Optional<RetiredCode> tombstone(String word) {
        return retired.stream()
                .filter(each -> each.code().text().equals(word) || each.code().matches(word))
                .findFirst();
    }

    private static Diagnostic retired(String word, SourceSpan span, RetiredCode code) {
        String since = code.since().map(version -> " since " + version).orElse("");
        String was = code.name().map(name -> ", it was `" + name + "`").orElse("");
        return Diagnostic.of(TargetRule.UNKNOWN_ERROR, span, "`" + word + "` is retired" + since + was)
                .withHelp(code.replacedBy()
                        .map(successor -> "write `" + successor.value() + "`, which replaced it")
                        .orElse("leave it out, since nothing raises it any more"))
                .withRelated(code.span(), "retired here");
    }

    private Diagnostic unknown(String word, SourceSpan span) {
        return Diagnostic.of(TargetRule.UNKNOWN_ERROR, span, "`" + word + "` is no code, id or category of the table")
                .withHelp(guesses.nearest(word, words.keySet())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("write a code such as `" + example() + "`, an id or a category"));
    }

    private String example() {
        return words.keySet().stream().sorted().findFirst().orElse("101002");
    }
}
