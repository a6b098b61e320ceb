package io.github.errorspec.compat;

import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Which row is which in two editions.
 *
 * @param pairs the rows that both have, in the order of today
 * @param removed the rows that only the past has, in its order
 * @param added the rows that only this edition has, in its order
 */
public record Matching(List<Pair> pairs, List<ResolvedRow> removed, List<ResolvedRow> added) {
    public static Matching of(ResolvedCatalog past, ResolvedCatalog now) {
        List<ResolvedRow> continued = new Matcher(past).match(now);
        boolean[] stays = new boolean[past.rows().size()];
        List<Pair> pairs = new ArrayList<>();
        List<ResolvedRow> added = new ArrayList<>();
        for (ResolvedRow row : now.rows()) {
            ResolvedRow old = continued.get(row.index());
            if (old == null) {
                added.add(row);
            } else {
                stays[old.index()] = true;
                pairs.add(new Pair(old, row));
            }
        }
        List<ResolvedRow> removed =
                past.rows().stream().filter(row -> !stays[row.index()]).toList();
        return new Matching(List.copyOf(pairs), removed, List.copyOf(added));
    }

    /** What is the same for the same code, whatever letter is the wildcard. */
    static String key(ErrorCode code) {
        return code.wildcard().map(letter -> code.text().replace(letter, '\0')).orElse(code.text());
    }

    static String key(ResolvedRow row) {
        return key(row.definition().code());
    }
}
