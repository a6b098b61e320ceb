package io.github.errorspec.diff;

import io.github.errorspec.compat.LanguageNames;
import io.github.errorspec.compat.Matching;
import io.github.errorspec.compat.Pair;
import io.github.errorspec.compat.Renames;
import io.github.errorspec.compat.Renames.Rename;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed.
 *
 * @param from the catalog's id and version in the past
 * @param to the same today
 * @param catalog what changed of the catalog itself
 * @param added new rows
 * @param changed rows that say something else than before
 * @param deprecated rows that should no longer be used, and could be before; they are not among the changed ones
 * @param removed rows that are gone
 */
public record Diff(
        String from,
        String to,
        List<Field> catalog,
        List<Row> added,
        List<Row> changed,
        List<Row> deprecated,
        List<Row> removed) {
    /**
     * A row.
     *
     * @param code its code today, or the last one
     * @param id its id today, or the last one
     * @param name its name today, or the last one
     * @param fields what changed of it
     */
    public record Row(String code, String id, String name, List<Field> fields) {
        static Row of(ResolvedRow row, List<Field> fields) {
            return new Row(row.code(), row.id(), row.definition().texts().name(), fields);
        }
    }

    /**
     * What changed of something.
     *
     * @param key as a spec calls it, with dots between the keys of mappings; {@code names.LANGUAGE} is what generated code calls a row,
     *     and {@code order} where the row stands
     * @param from what it was; empty where there was nothing
     * @param to what it is; empty where there is nothing
     */
    public record Field(String key, String from, String to) {}

    /**
     * Compares two editions.
     *
     * @param languages whose names of rows are compared
     */
    public static Diff of(ResolvedCatalog past, ResolvedCatalog now, List<LanguageNames> languages) {
        Matching matching = Matching.of(past, now);
        List<Pair> pairs = matching.pairs();
        Map<Integer, List<Rename>> renames = Renames.of(past, now, pairs, languages);
        Map<Integer, Field> moves = Moves.of(pairs);
        List<Row> changed = new ArrayList<>();
        List<Row> deprecated = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            List<Field> fields = new ArrayList<>(Fields.between(RowFields.of(pair.past()), RowFields.of(pair.now())));
            renames.getOrDefault(i, List.of()).forEach(rename -> fields.add(field(rename)));
            Optional.ofNullable(moves.get(pair.now().index())).ifPresent(fields::add);
            if (!fields.isEmpty()) {
                boolean isNew = pair.now().isDeprecated() && !pair.past().isDeprecated();
                (isNew ? deprecated : changed).add(Row.of(pair.now(), List.copyOf(fields)));
            }
        }
        return new Diff(
                title(past.definition()),
                title(now.definition()),
                Fields.between(CatalogFields.of(past.definition()), CatalogFields.of(now.definition())),
                matching.added().stream().map(row -> Row.of(row, List.of())).toList(),
                List.copyOf(changed),
                List.copyOf(deprecated),
                matching.removed().stream().map(row -> Row.of(row, List.of())).toList());
    }

    private static Field field(Rename rename) {
        return new Field("names." + rename.language(), String.join(", ", rename.was()), String.join(", ", rename.is()));
    }

    private static String title(Catalog catalog) {
        return catalog.id() + catalog.version().map(version -> " " + version).orElse("");
    }

    public boolean isEmpty() {
        return catalog.isEmpty() && added.isEmpty() && changed.isEmpty() && deprecated.isEmpty() && removed.isEmpty();
    }
}
