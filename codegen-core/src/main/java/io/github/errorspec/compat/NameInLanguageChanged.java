package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class NameInLanguageChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "A row keeps the names that it has in generated code.";
    }

    @Override
    public String reason() {
        return "Code that uses the former name no longer compiles. A row can get another one without a change of its own, where it has to make way for a type of the catalog.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        // All names of a catalog follow from its id, so that is told instead.
        if (!comparison.before().id().equals(comparison.after().id())) {
            return;
        }
        boolean sameCategories = categories(comparison.before()).equals(categories(comparison.after()));
        List<Pair> pairs = comparison.pairs().stream()
                .filter(pair -> !isTold(pair) && !(sameCategories && haveSameSource(pair)))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        ResolvedCatalog past = only(comparison.past(), pairs.stream().map(Pair::past));
        ResolvedCatalog now = only(comparison.now(), pairs.stream().map(Pair::now));
        List<Map<Integer, Names>> changes = comparison.languages().parallelStream()
                .map(language -> changes(pairs, language.of(past), language.of(now)))
                .toList();
        Map<Integer, Map<String, Names>> byPair = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            String language = comparison.languages().get(i).language();
            changes.get(i).forEach((pair, names) -> byPair.computeIfAbsent(pair, any -> new LinkedHashMap<>())
                    .put(language, names));
        }
        byPair.forEach((pair, names) -> report(pairs.get(pair), names, findings));
    }

    /** Whether another finding explains other names. */
    private static boolean isTold(Pair pair) {
        return !pair.hasSameId()
                || !pair.past()
                        .definition()
                        .categoryId()
                        .equals(pair.now().definition().categoryId());
    }

    private static Set<String> categories(Catalog catalog) {
        return catalog.categories().stream().map(Category::id).collect(Collectors.toSet());
    }

    /** Whether all is the same that names of a row are made of, apart from the catalog and its categories. */
    private static boolean haveSameSource(Pair pair) {
        return given(pair.past()).equals(given(pair.now()));
    }

    /** The names that a spec gives a row. */
    private static Map<String, String> given(ResolvedRow row) {
        Map<String, String> given = new LinkedHashMap<>();
        row.definition().names().forEach((language, name) -> given.put(language, name.value()));
        return given;
    }

    /** A catalog with these rows alone, which have the same names without the others. */
    private static ResolvedCatalog only(ResolvedCatalog catalog, Stream<ResolvedRow> rows) {
        Set<String> codes = rows.map(ResolvedRow::code).collect(Collectors.toSet());
        return catalog.only(row -> codes.contains(row.code().text()));
    }

    /** By the index of the pair: to compare whole pairs would take long. */
    private static Map<Integer, Names> changes(
            List<Pair> pairs, Function<String, Map<?, String>> past, Function<String, Map<?, String>> now) {
        Map<Integer, Names> changes = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            int index = i;
            Map<?, String> was = past.apply(pairs.get(i).past().code());
            Map<?, String> is = now.apply(pairs.get(i).now().code());
            if (!was.equals(is)) {
                is.forEach((kind, name) -> {
                    String old = was.get(kind);
                    if (old != null && !old.equals(name)) {
                        changes.putIfAbsent(index, new Names(old, name));
                    }
                });
            }
        }
        return changes;
    }

    /** What a language called the row, and calls it. */
    private record Names(String was, String is) {}

    private void report(Pair pair, Map<String, Names> changed, Findings findings) {
        String names = changed.entrySet().stream()
                .map(entry -> "`" + entry.getValue().is() + "` in " + entry.getKey() + " now, not `"
                        + entry.getValue().was() + "`")
                .collect(Collectors.joining("; "));
        findings.add(
                this,
                Element.of(pair.now()),
                Diagnostic.of(this, place(pair, changed), "`" + pair.now().code() + "` is called " + names)
                        .withHelp("choose the released name with `names`")
                        .withRelated(pair.past().definition().span(), "released here"));
    }

    private static SourceSpan place(Pair pair, Map<String, Names> changed) {
        Map<String, Located<String>> given = pair.now().definition().names();
        return changed.keySet().stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(pair.now().definition().id())
                .span();
    }
}
