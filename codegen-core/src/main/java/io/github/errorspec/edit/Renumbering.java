package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.Outline;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives one of two rows with the same code another one: that which was not released, or else the later one. */
public final class Renumbering {
    private final Function<SourceText, Optional<Catalog>> reader;
    private final Optional<Catalog> released;
    private final List<Move> moves = new ArrayList<>();

    private Renumbering(Function<SourceText, Optional<Catalog>> reader, Optional<Catalog> released) {
        this.reader = reader;
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
        Renumbering renumbering = new Renumbering(reader, released);
        SourceText current = text;
        Optional<SourceText> next = renumbering.step(current);
        while (next.isPresent()) {
            current = next.get();
            next = renumbering.step(current);
        }
        return new Renumbered(current, List.copyOf(renumbering.moves));
    }

    /** The text with one duplicate less; nothing if there is none, or it cannot be read. */
    private Optional<SourceText> step(SourceText text) throws UneditableException, NoNextCodeException {
        Optional<Layout> layout = Outline.of(text);
        Optional<Catalog> catalog = reader.apply(text);
        if (layout.isEmpty() || catalog.isEmpty()) {
            return Optional.empty();
        }
        Map<String, TableRow> seen = new HashMap<>();
        for (TableRow row : TableRow.of(layout.get(), text)) {
            TableRow first = seen.putIfAbsent(row.code(), row);
            if (first != null) {
                return Optional.of(apart(first, row, catalog.get(), text));
            }
        }
        return Optional.empty();
    }

    private SourceText apart(TableRow first, TableRow later, Catalog catalog, SourceText text)
            throws UneditableException, NoNextCodeException {
        String code = first.code();
        Optional<ErrorDefinition> locked = row(released, code);
        String freeForLater = nextCode(catalog, later);
        SourceText laterMoved = moved(text, later, freeForLater);
        Optional<Catalog> apart = reader.apply(laterMoved);
        ErrorDefinition one = row(apart, code).orElseThrow();
        ErrorDefinition other = row(apart, freeForLater).orElseThrow();
        boolean laterStays = locked.isPresent() && isSame(locked.get(), other);
        if (locked.isPresent() && isSame(locked.get(), one) == laterStays) {
            throw new UneditableException(Diagnostic.of(
                            EditFault.CANNOT_RENUMBER,
                            later.place(),
                            "`" + code + "` was released as `"
                                    + locked.get().id().value()
                                    + "`, and " + (laterStays ? "both rows" : "neither row") + " with this code "
                                    + (laterStays ? "have" : "has") + " that id")
                    .withHelp("give the row that may move another code by hand, such as `" + freeForLater + "`")
                    .withRelated(first.place(), "the other row"));
        }
        if (!laterStays) {
            moves.add(new Move(code, freeForLater, other.texts().name(), false));
            return laterMoved;
        }
        String freeForFirst = nextCode(catalog, first);
        moves.add(new Move(code, freeForFirst, one.texts().name(), true));
        return moved(text, first, freeForFirst);
    }

    private static Optional<ErrorDefinition> row(Optional<Catalog> catalog, String code) {
        return catalog.stream()
                .flatMap(each -> each.errors().stream())
                .filter(row -> row.code().text().equals(code))
                .findFirst();
    }

    private static boolean isSame(ErrorDefinition released, ErrorDefinition row) {
        String id = released.id().value();
        return row.id().value().equals(id)
                || row.aliases().stream().anyMatch(alias -> alias.value().equals(id));
    }

    private String nextCode(Catalog catalog, TableRow row) throws NoNextCodeException {
        Optional<Category> category = catalog.categories().stream()
                .filter(each -> Optional.of(each.id()).equals(row.category()))
                .findFirst();
        return NextCode.of(catalog, released, category, 1).get(0);
    }

    private static SourceText moved(SourceText text, TableRow row, String code) throws UneditableException {
        return SpecEditor.of(text).orElseThrow().edited(List.of(new Wish.Replace(row.place(), code)));
    }

    /**
     * A translation whose texts follow their rows: where both rows have theirs, in the order of the table.
     *
     * @return nothing if that is not so
     */
    public static Optional<SourceText> translated(SourceText translation, Move move) throws UneditableException {
        List<TableRow> texts = texts(translation, move);
        if (texts.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(moved(translation, texts.get(move.isFirst() ? 0 : 1), move.to()));
    }

    /** The texts of a translation that have the code of both rows. */
    static List<TableRow> texts(SourceText translation, Move move) {
        return Outline.of(translation).stream()
                .flatMap(layout -> TableRow.of(layout, translation).stream())
                .filter(row -> row.code().equals(move.from()))
                .toList();
    }

    /** What a translation has under the code of both rows, of which nobody can tell whose it is. */
    public static Optional<String> doubtful(SourceText translation, Move move) {
        List<TableRow> texts = texts(translation, move);
        return texts.size() == 1
                ? Optional.of(texts.get(0).place() + ": the text of `" + move.from()
                        + "` stays; make sure that it is not that of `" + move.to() + "`")
                : Optional.empty();
    }
}
