package io.github.errorspec.edit;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of a table while its rows move, one after the other, without a look at its text. */
final class MovingCodes {
    private final Optional<Catalog> released;

    /** How many rows of a category have a code. */
    private final Map<Key, Integer> counts = new HashMap<>();

    private Catalog catalog;

    /**
     * The codes of a table.
     *
     * @param catalog what stands in it; of rows of one category that have one code, one
     * @param rows all of its rows
     * @param released what the lock says, if there is one
     */
    MovingCodes(Catalog catalog, List<TableRow> rows, Optional<Catalog> released) {
        this.catalog = catalog;
        this.released = released;
        rows.forEach(row -> counts.merge(Key.of(row), 1, Integer::sum));
    }

    private record Key(Optional<String> category, String code) {
        static Key of(TableRow row) {
            return new Key(row.category(), row.code());
        }
    }

    /** The code that is the next one for a row. */
    String next(TableRow row) throws NoNextCodeException {
        Optional<Category> category = catalog.categories().stream()
                .filter(each -> Optional.of(each.id()).equals(row.category()))
                .findFirst();
        return NextCode.of(catalog, released, category, 1).get(0);
    }

    /** Gives a row its next code, so that it is taken from then on, and no longer the one that it had. */
    String move(TableRow row) throws NoNextCodeException {
        String to = next(row);
        boolean isLast = counts.merge(Key.of(row), -1, Integer::sum) == 0;
        List<Category> categories = catalog.categories().stream()
                .map(category -> Optional.of(category.id()).equals(row.category())
                        ? category.withErrors(moved(category.errors(), row.code(), to, isLast))
                        : category)
                .toList();
        List<ErrorDefinition> others = row.category().isEmpty()
                ? moved(catalog.uncategorized(), row.code(), to, isLast)
                : catalog.uncategorized();
        catalog = catalog.withErrors(categories, others);
        return to;
    }

    private static List<ErrorDefinition> moved(List<ErrorDefinition> rows, String from, String to, boolean isLast) {
        List<ErrorDefinition> moved = new ArrayList<>();
        List<ErrorDefinition> behind = new ArrayList<>();
        for (ErrorDefinition row : rows) {
            boolean moves = row.code().text().equals(from);
            if (!moves || !isLast) {
                moved.add(row);
            }
            if (moves) {
                behind.add(row.withCode(new ErrorCode(to, Optional.empty())));
            }
        }
        moved.addAll(behind);
        return List.copyOf(moved);
    }
}
