package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Category;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Changes of a value that rows may take from their category or the catalog: one for each cause, which is a row or the default that all of
 * its rows take.
 */
final class Changes {
    private Changes() {}

    /**
     * A change.
     *
     * @param element what has the value: a row, a category or the catalog
     * @param place where the value stands
     * @param pairs the rows that have it
     * @param past the value that they had
     * @param now the value that they have
     */
    record Change<T>(Element element, SourceSpan place, SourceSpan pastPlace, List<Pair> pairs, T past, T now) {
        Diagnostic diagnostic(CompatRule rule, String what, Function<T, String> word) {
            String code = "`" + pairs.get(0).now().code() + "`";
            String rows = pairs.size() == 1 ? code : pairs.size() + " rows, such as " + code + ",";
            return Diagnostic.of(
                            rule,
                            place,
                            what + " of " + rows + " is `" + word.apply(now) + "` now, not `" + word.apply(past) + "`")
                    .withHelp("make it `" + word.apply(past) + "` again")
                    .withRelated(pastPlace, "released here");
        }
    }

    /** Where a value comes from. */
    private record Origin(Element element, SourceSpan place, boolean shared) {}

    private record Cause<T>(SourceSpan place, T past, T now) {}

    /**
     * Finds the changes.
     *
     * @param key of the value
     * @param value what a row has of it
     * @param broken which pairs to tell of
     */
    static <T> List<Change<T>> of(
            Comparison comparison, String key, Function<ResolvedRow, T> value, Predicate<Pair> broken) {
        List<Pair> changed = comparison.changed().stream().filter(broken).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<Cause<T>, List<Pair>> causes = new LinkedHashMap<>();
        for (Pair pair : changed) {
            Cause<T> cause = new Cause<>(
                    origin(pair.now(), comparison.now(), key).place(),
                    value.apply(pair.past()),
                    value.apply(pair.now()));
            causes.computeIfAbsent(cause, any -> new ArrayList<>()).add(pair);
        }
        boolean shared = changed.stream()
                .anyMatch(pair -> origin(pair.now(), comparison.now(), key).shared());
        Map<SourceSpan, Integer> stayed = shared ? stayed(comparison, key, value) : Map.of();
        List<Change<T>> changes = new ArrayList<>();
        causes.forEach((cause, pairs) -> {
            Origin origin = origin(pairs.get(0).now(), comparison.now(), key);
            // Where more rows kept the value than got it, the default was the same before, and these rows lost one of
            // their own.
            if (origin.shared() && pairs.size() <= stayed.getOrDefault(cause.place(), 0)) {
                pairs.forEach(pair -> changes.add(change(own(pair.now()), List.of(pair), comparison, key, value)));
            } else {
                // What rows share and no category says is written once, and taken in by a merge key.
                Element element =
                        origin.shared() || pairs.size() == 1 ? origin.element() : Element.of(comparison.after());
                changes.add(change(new Origin(element, origin.place(), true), pairs, comparison, key, value));
            }
        });
        return changes;
    }

    private static <T> Map<SourceSpan, Integer> stayed(
            Comparison comparison, String key, Function<ResolvedRow, T> value) {
        Map<SourceSpan, Integer> counts = new HashMap<>();
        for (Pair pair : comparison.pairs()) {
            Origin origin = origin(pair.now(), comparison.now(), key);
            if (origin.shared() && value.apply(pair.past()).equals(value.apply(pair.now()))) {
                counts.merge(origin.place(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static <T> Change<T> change(
            Origin origin, List<Pair> pairs, Comparison comparison, String key, Function<ResolvedRow, T> value) {
        Pair first = pairs.get(0);
        return new Change<>(
                origin.element(),
                origin.place(),
                origin(first.past(), comparison.past(), key).place(),
                pairs,
                value.apply(first.past()),
                value.apply(first.now()));
    }

    private static Origin origin(ResolvedRow row, ResolvedCatalog catalog, String key) {
        SourceSpan own = row.definition().keys().get(key);
        if (own != null) {
            return new Origin(Element.of(row), own, false);
        }
        Optional<Category> category = row.category();
        SourceSpan ofCategory = category.map(each -> each.keys().get(key)).orElse(null);
        if (ofCategory != null) {
            return new Origin(Element.of(category.orElseThrow()), ofCategory, true);
        }
        SourceSpan ofCatalog = catalog.definition().keys().get(key);
        return ofCatalog == null ? own(row) : new Origin(Element.of(catalog.definition()), ofCatalog, true);
    }

    private static Origin own(ResolvedRow row) {
        return new Origin(Element.of(row), row.definition().span(), false);
    }
}
