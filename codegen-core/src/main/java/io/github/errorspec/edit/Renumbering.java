package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.Outline;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives one of two rows with the same code another one: that which was not released, or else the later one. A table is read once as it is
 * and once with all later rows moved, so that each row can be seen, however many have to move.
 */
public final class Renumbering {
    private final SourceText text;
    private final List<TableRow> rows;
    private final Catalog catalog;
    private final Optional<Catalog> released;

    private Renumbering(SourceText text, List<TableRow> rows, Catalog catalog, Optional<Catalog> released) {
        this.text = text;
        this.rows = rows;
        this.catalog = catalog;
        this.released = released;
    }

    /**
     * A row with another code.
     *
     * @param from what it was
     * @param to what it is
     * @param name what the row is called
     * @param isFirst whether it stands before the row that keeps the code
     */
    public record Move(String from, String to, String name, boolean isFirst) {}

    /**
     * A table in which each code stands once.
     *
     * @param text the table
     * @param moves what became of it, in order
     */
    public record Renumbered(SourceText text, List<Move> moves) {}

    /**
     * Renumbers.
     *
     * @param reader what stands in a version of the table, in which codes may stand twice
     * @param released what the lock says, if there is one
     * @throws UneditableException if nothing tells which of two rows was released, or the text cannot be edited
     * @throws NoNextCodeException if a category has no free code
     */
    public static Renumbered of(
            SourceText text, Function<SourceText, Optional<Catalog>> reader, Optional<Catalog> released)
            throws UneditableException, NoNextCodeException {
        Renumbered same = new Renumbered(text, List.of());
        Optional<Layout> layout = Outline.of(text);
        Optional<Catalog> catalog = reader.apply(text);
        if (layout.isEmpty() || catalog.isEmpty()) {
            return same;
        }
        Renumbering renumbering = new Renumbering(text, TableRow.of(layout.get(), text), catalog.get(), released);
        Map<TableRow, String> apart = renumbering.apart();
        if (apart.isEmpty()) {
            return same;
        }
        SourceText all = renumbering.moved(apart);
        Optional<Catalog> seen = reader.apply(all);
        return seen.isPresent() ? renumbering.renumbered(apart, all, seen.get()) : same;
    }

    /** A code of its own for each row that stands behind one with its code. */
    private Map<TableRow, String> apart() throws NoNextCodeException {
        MovingCodes codes = new MovingCodes(catalog, rows, released);
        Map<String, TableRow> holders = new HashMap<>();
        Map<TableRow, String> apart = new LinkedHashMap<>();
        for (TableRow row : rows) {
            if (holders.putIfAbsent(row.code(), row) != null) {
                apart.put(row, codes.move(row));
            }
        }
        return apart;
    }

    /**
     * Moves the row of each two that may move.
     *
     * @param apart codes with which each row can be seen
     * @param all the text with these codes
     * @param seen what stands in it
     */
    private Renumbered renumbered(Map<TableRow, String> apart, SourceText all, Catalog seen)
            throws UneditableException, NoNextCodeException {
        Map<String, ErrorDefinition> definitions = byCode(seen);
        Map<String, ErrorDefinition> locked = released.map(Renumbering::byCode).orElse(Map.of());
        MovingCodes codes = new MovingCodes(catalog, rows, released);
        Map<String, TableRow> holders = new HashMap<>();
        Map<TableRow, String> places = new LinkedHashMap<>();
        List<Move> moves = new ArrayList<>();
        for (TableRow row : rows) {
            String code = row.code();
            TableRow first = holders.putIfAbsent(code, row);
            if (first != null) {
                Twins twins = new Twins(
                        first,
                        row,
                        definition(definitions, apart.getOrDefault(first, code)),
                        definition(definitions, apart.getOrDefault(row, code)));
                boolean laterStays = twins.laterStays(Optional.ofNullable(locked.get(code)), codes);
                TableRow moving = laterStays ? first : row;
                holders.put(code, laterStays ? row : first);
                String to = codes.move(moving);
                places.put(moving, to);
                ErrorDefinition moved = laterStays ? twins.one() : twins.other();
                moves.add(new Move(code, to, moved.texts().name(), laterStays));
            }
        }
        return new Renumbered(places.equals(apart) ? all : moved(places), List.copyOf(moves));
    }

    /** Two rows with one code, and what they say. */
    private record Twins(TableRow first, TableRow later, ErrorDefinition one, ErrorDefinition other) {
        /** Whether the later one is the one that was released. */
        boolean laterStays(Optional<ErrorDefinition> locked, MovingCodes codes)
                throws UneditableException, NoNextCodeException {
            boolean laterStays = locked.isPresent() && isSame(locked.get(), other);
            if (locked.isPresent() && isSame(locked.get(), one) == laterStays) {
                throw new UneditableException(Diagnostic.of(
                                EditFault.CANNOT_RENUMBER,
                                later.place(),
                                "`" + first.code() + "` was released as `"
                                        + locked.get().id().value()
                                        + "`, and " + (laterStays ? "both rows" : "neither row") + " with this code "
                                        + (laterStays ? "have" : "has") + " that id")
                        .withHelp(
                                "give the row that may move another code by hand, such as `" + codes.next(later) + "`")
                        .withRelated(first.place(), "the other row"));
            }
            return laterStays;
        }

        private static boolean isSame(ErrorDefinition released, ErrorDefinition row) {
            String id = released.id().value();
            return row.id().value().equals(id)
                    || row.aliases().stream().anyMatch(alias -> alias.value().equals(id));
        }
    }

    private static ErrorDefinition definition(Map<String, ErrorDefinition> byCode, String code) {
        return Optional.ofNullable(byCode.get(code)).orElseThrow();
    }

    private static Map<String, ErrorDefinition> byCode(Catalog catalog) {
        Map<String, ErrorDefinition> byCode = new HashMap<>();
        catalog.errors().forEach(row -> byCode.putIfAbsent(row.code().text(), row));
        return byCode;
    }

    private SourceText moved(Map<TableRow, String> codes) throws UneditableException {
        List<Wish> wishes = new ArrayList<>();
        codes.forEach((row, code) -> wishes.add(new Wish.Replace(row.place(), code)));
        return SpecEditor.of(text).orElseThrow().edited(wishes);
    }
}
