package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Outline;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A translation whose texts followed their rows: where both rows of a code have theirs, in the order of the table.
 *
 * @param text the translation
 * @param doubts what it has under the code of two rows, of which nobody can tell whose it is, a sentence each
 */
public record MovedTexts(SourceText text, List<String> doubts) {
    /**
     * Moves the texts of rows that moved.
     *
     * @throws UneditableException if the translation cannot be edited
     */
    public static MovedTexts of(SourceText translation, List<Renumbering.Move> moves) throws UneditableException {
        Map<String, List<TableRow>> texts = new HashMap<>();
        Outline.of(translation)
                .map(layout -> TableRow.of(layout, translation))
                .orElse(List.of())
                .forEach(row -> texts.computeIfAbsent(row.code(), any -> new ArrayList<>())
                        .add(row));
        List<Wish> wishes = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (Renumbering.Move move : moves) {
            List<TableRow> own = texts.getOrDefault(move.from(), List.of());
            if (own.size() == 1) {
                doubts.add(own.get(0).place() + ": the text of `" + move.from()
                        + "` stays; make sure that it is not that of `" + move.to() + "`");
            } else if (own.size() == 2) {
                TableRow follows = own.remove(move.isFirst() ? 0 : 1);
                wishes.add(new Wish.Replace(follows.place(), move.to()));
            }
        }
        SourceText moved = wishes.isEmpty()
                ? translation
                : SpecEditor.of(translation).orElseThrow().edited(wishes);
        return new MovedTexts(moved, List.copyOf(doubts));
    }
}
