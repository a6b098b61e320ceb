package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Label;
import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.emit.reference.Piece;
import io.github.errorspec.markdown.Block;
import java.util.ArrayList;
import java.util.List;

/** A page while it is written, from top to bottom: what stands in which order is the same in all spellings. */
abstract class Sheet {
    private final PieceForm pieces;

    /** How they are spelled in a table. */
    private final PieceForm cells;

    /** What a mark of emphasis is made of. */
    private final String strong;

    /** What an item of a list begins with. */
    private final String bullet;

    private final List<String> lines = new ArrayList<>();

    Sheet(PieceForm pieces, PieceForm cells, String strong, String bullet) {
        this.pieces = pieces;
        this.cells = cells;
        this.strong = strong;
        this.bullet = bullet;
    }

    /**
     * An empty page.
     *
     * @param page its name
     */
    static Sheet of(Flavor flavor, Places places, String page) {
        return flavor == Flavor.ASCIIDOC ? new AsciiDocSheet(places, page) : new MarkdownSheet(flavor, places, page);
    }

    /** The heading of the whole page. */
    abstract void title(String words);

    /**
     * A heading; that of level 1 is the title.
     *
     * @param place what is told below it
     */
    abstract void heading(int level, String words, Place place);

    /** Whether the anchor of a heading is made of its text. */
    abstract boolean computesAnchors();

    abstract void strong(String words);

    /** The other pages, for what has to be told. */
    abstract void tree(List<String> pages);

    /** What a text of a spec says. */
    abstract List<String> blocks(List<Block> blocks);

    /** Lines to be shown as they are. */
    abstract List<String> code(String language, List<String> content);

    /** A table of cells that are spelled already. */
    abstract List<String> table(List<String> header, List<List<String>> rows);

    final void paragraph(List<Piece> line) {
        add(List.of(pieces.of(line)));
    }

    /** A list with bullets. */
    final void items(List<List<Piece>> items) {
        add(items.stream().map(item -> bullet + pieces.of(item)).toList());
    }

    final void part(Part part) {
        if (part instanceof Part.Line line) {
            add(List.of(labelled(line.label(), line.words())));
        } else if (part instanceof Part.Text text) {
            label(text.label());
            add(blocks(text.blocks()));
        } else if (part instanceof Part.Table table) {
            label(table.label());
            add(table(
                    table.header(),
                    table.rows().stream()
                            .map(row -> row.stream().map(cells::of).toList())
                            .toList()));
        } else if (part instanceof Part.Code code) {
            add(List.of(labelled(code.label(), code.words())));
            add(code(code.language(), code.lines()));
        } else if (part instanceof Part.Facts facts) {
            // The section that an entry stands in need not be told.
            add(facts.lines().stream()
                    .filter(line -> line.words().stream().noneMatch(pieces::staysInSection))
                    .map(line -> bullet + labelled(line.label(), line.words()))
                    .toList());
        }
    }

    private String labelled(Label label, List<Piece> words) {
        return labelOf(label) + " " + pieces.of(words);
    }

    private void label(Label label) {
        if (!label.title().isEmpty()) {
            add(List.of(labelOf(label)));
        }
    }

    private String labelOf(Label label) {
        return strong + label.title() + ":" + strong;
    }

    /** An empty line stands between what is added at once and what was there. */
    final void add(List<String> more) {
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    /** All of it. */
    final String text() {
        return String.join("\n", lines) + "\n";
    }
}
