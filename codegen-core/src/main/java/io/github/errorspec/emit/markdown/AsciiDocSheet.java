package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Label;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.emit.reference.Piece;
import java.util.ArrayList;
import java.util.List;

/** A page of AsciiDoc. */
final class AsciiDocSheet implements Sheet {
    private static final AsciiDocForm FORM = new AsciiDocForm(false);

    private final PieceForm pieces;
    private final PieceForm cells;
    private final List<String> lines = new ArrayList<>();

    AsciiDocSheet(Places places, String page) {
        this.pieces = new PieceForm(FORM, places, page);
        this.cells = new PieceForm(new AsciiDocForm(true), places, page);
    }

    @Override
    public void title(String words) {
        add(List.of("= " + spelled(words)));
    }

    @Override
    public void heading(int level, String words, Place place) {
        if (level == 1) {
            title(words);
        } else {
            add(List.of("[#" + place.anchor().orElse("") + "]", "=".repeat(level) + " " + spelled(words)));
        }
    }

    @Override
    public boolean computesAnchors() {
        return false;
    }

    private static String spelled(String words) {
        return FORM.text(OneLine.of(words), true);
    }

    @Override
    public void strong(String words) {
        add(List.of(FORM.emphasis(true, spelled(words))));
    }

    @Override
    public void paragraph(List<Piece> line) {
        add(List.of(pieces.of(line)));
    }

    @Override
    public void items(List<List<Piece>> items) {
        add(items.stream().map(item -> "* " + pieces.of(item)).toList());
    }

    @Override
    public void part(Part part) {
        if (part instanceof Part.Line line) {
            add(List.of(labelled(line)));
        } else if (part instanceof Part.Text text) {
            label(text.label());
            add(AsciiDocBlocks.of(text.blocks()));
        } else if (part instanceof Part.Table table) {
            label(table.label());
            table(table);
        } else if (part instanceof Part.Code code) {
            add(List.of(labelled(new Part.Line(code.label(), code.words()))));
            add(AsciiDocBlocks.code(code.language(), code.lines()));
        } else if (part instanceof Part.Facts facts) {
            add(facts.lines().stream()
                    .filter(line -> line.words().stream().noneMatch(pieces::staysInSection))
                    .map(line -> "* " + labelled(line))
                    .toList());
        }
    }

    private String labelled(Part.Line line) {
        return labelOf(line.label()) + " " + pieces.of(line.words());
    }

    private void label(Label label) {
        if (!label.title().isEmpty()) {
            add(List.of(labelOf(label)));
        }
    }

    private static String labelOf(Label label) {
        return "*" + label.title() + ":*";
    }

    /** Each cell is on a line of its own, since a letter before its mark would be a style. */
    private void table(Part.Table table) {
        List<String> rows = new ArrayList<>();
        rows.add("[%header,cols=" + table.header().size() + "*]");
        rows.add("|===");
        table.header().forEach(word -> rows.add("|" + word));
        table.rows().forEach(row -> {
            rows.add("");
            row.forEach(cell -> rows.add("|" + cells.of(cell)));
        });
        rows.add("|===");
        add(rows);
    }

    /** An empty line stands between what is added at once and what was there. */
    private void add(List<String> more) {
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    /** Nobody wants to know. */
    @Override
    public void tree(List<String> pages) {}

    @Override
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
