package io.github.errorspec.compat;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What languages call a row otherwise than before. */
public final class Renames {
    private Renames() {}

    /**
     * The names of one row in one language.
     *
     * @param language how targets call it
     * @param was the names that are others now
     * @param is what they are now, in the same order
     */
    public record Rename(String language, List<String> was, List<String> is) {}

    /**
     * Finds them, by the index of the pair: to compare whole pairs would take long.
     *
     * @param pairs which rows to look at
     */
    public static Map<Integer, List<Rename>> of(
            ResolvedCatalog past, ResolvedCatalog now, List<Pair> pairs, List<LanguageNames> languages) {
        boolean sameAround = haveSameSurroundings(past, now);
        List<Integer> suspects = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!sameAround || !haveSameSource(pairs.get(i), languages)) {
                suspects.add(i);
            }
        }
        if (suspects.isEmpty()) {
            return Map.of();
        }
        ResolvedCatalog before =
                only(past, suspects.stream().map(i -> pairs.get(i).past()));
        ResolvedCatalog after =
                only(now, suspects.stream().map(i -> pairs.get(i).now()));
        List<Map<Integer, Rename>> byLanguage = languages.parallelStream()
                .map(language -> {
                    Function<String, Map<?, String>> was = language.of(before);
                    Function<String, Map<?, String>> is = language.of(after);
                    Map<Integer, Rename> renames = new LinkedHashMap<>();
                    suspects.forEach(i -> rename(
                                    language.language(),
                                    was.apply(pairs.get(i).past().code()),
                                    is.apply(pairs.get(i).now().code()))
                            .ifPresent(rename -> renames.put(i, rename)));
                    return renames;
                })
                .toList();
        Map<Integer, List<Rename>> byPair = new TreeMap<>();
        byLanguage.forEach(renames -> renames.forEach((pair, rename) ->
                byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(rename)));
        return byPair;
    }

    /** Whether all is the same that is larger than rows and takes names from them, so that only rows that changed can have others. */
    static boolean haveSameSurroundings(ResolvedCatalog past, ResolvedCatalog now) {
        return around(past.definition()).equals(around(now.definition()));
    }

    /** What is larger than rows and takes names from them. */
    private static Set<String> around(Catalog catalog) {
        return Stream.concat(
                        Stream.of("of " + catalog.id()),
                        catalog.categories().stream().map(Category::id))
                .collect(Collectors.toSet());
    }

    /** Whether all is the same that names of a row are made of, apart from what is around it. */
    private static boolean haveSameSource(Pair pair, List<LanguageNames> languages) {
        ResolvedRow past = pair.past();
        ResolvedRow now = pair.now();
        return pair.hasSameId()
                && past.definition().categoryId().equals(now.definition().categoryId())
                && languages.stream().allMatch(language -> language.frozen(past).equals(language.frozen(now)));
    }

    /** The names that a spec gives a row. */
    static Map<String, String> given(ResolvedRow row) {
        Map<String, String> given = new LinkedHashMap<>();
        row.definition().names().forEach((language, name) -> given.put(language, name.value()));
        return given;
    }

    /** A catalog with these rows alone, which have the same names without the others. */
    private static ResolvedCatalog only(ResolvedCatalog catalog, Stream<ResolvedRow> rows) {
        Set<String> codes = rows.map(ResolvedRow::code).collect(Collectors.toSet());
        return catalog.only(row -> codes.contains(row.code().text()));
    }

    private static Optional<Rename> rename(String language, Map<?, String> past, Map<?, String> now) {
        List<String> was = new ArrayList<>();
        List<String> is = new ArrayList<>();
        now.forEach((kind, name) -> {
            String old = past.get(kind);
            if (old != null && !Objects.equals(old, name)) {
                was.add(old);
                is.add(name);
            }
        });
        return is.isEmpty() ? Optional.empty() : Optional.of(new Rename(language, was, is));
    }
}
