package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Label;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.emit.reference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of Markdown. */
final class MarkdownSheet implements Sheet {
    private final PageForm form;
    private final PieceForm pieces;
    private final PieceForm cells;
    private final BlockLines blocks;
    private final List<String> lines = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param page its name
     */
    MarkdownSheet(Flavor flavor, Places places, String page) {
        this.form = new PageForm(flavor, false);
        this.pieces = new PieceForm(form, places, page);
        this.cells = new PieceForm(new PageForm(flavor, true), places, page);
        this.blocks = new BlockLines(flavor);
    }

    @Override
    public void title(String words) {
        if (!form.flavor().hasTitleAbove()) {
            add(List.of("# " + spelled(words)));
        }
    }

    @Override
    public void heading(int level, String words, Place place) {
        if (level == 1) {
            title(words);
            return;
        }
        String heading = "#".repeat(level) + " " + spelled(words);
        String anchor = place.anchor().orElse("");
        add(
                switch (form.flavor().anchor()) {
                    case OF_TEXT -> List.of(heading);
                    case IN_BRACES -> List.of(heading + " {#" + anchor + "}");
                    case ABOVE -> List.of("(" + anchor + ")=", heading);
                    case BELOW -> List.of(heading, "{: id=\"" + anchor + "\"}");
                });
    }

    @Override
    public boolean computesAnchors() {
        return form.flavor().computesAnchors();
    }

    private String spelled(String words) {
        return form.text(OneLine.of(words), true);
    }

    @Override
    public void strong(String words) {
        add(List.of(form.emphasis(true, spelled(words))));
    }

    @Override
    public void paragraph(List<Piece> line) {
        add(List.of(pieces.of(line)));
    }

    @Override
    public void items(List<List<Piece>> items) {
        add(items.stream().map(item -> blocks.mark("- ") + pieces.of(item)).toList());
    }

    @Override
    public void part(Part part) {
        if (part instanceof Part.Line line) {
            add(List.of(labelled(line)));
        } else if (part instanceof Part.Text text) {
            label(text.label());
            add(blocks.of(text.blocks()));
        } else if (part instanceof Part.Table table) {
            label(table.label());
            table(table);
        } else if (part instanceof Part.Code code) {
            add(List.of(labelled(new Part.Line(code.label(), code.words()))));
            add(blocks.code(code.language(), code.lines(), false));
        } else if (part instanceof Part.Facts facts) {
            // The section that an entry stands in need not be told.
            add(facts.lines().stream()
                    .filter(line -> line.words().stream().noneMatch(pieces::staysInSection))
                    .map(line -> blocks.mark("- ") + labelled(line))
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
        return "**" + label.title() + ":**";
    }

    private void table(Part.Table table) {
        List<String> rows = new ArrayList<>();
        rows.add(row(table.header()));
        rows.add("|" + " --- |".repeat(table.header().size()));
        table.rows().forEach(row -> rows.add(row(row.stream().map(cells::of).toList())));
        add(rows);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    /** An empty line stands between what is added at once and what was there. */
    private void add(List<String> more) {
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    @Override
    public void tree(List<String> pages) {
        if (form.flavor() == Flavor.SPHINX && !pages.isEmpty()) {
            add(Stream.of(List.of("```{toctree}", ":hidden:", ""), pages, List.of("```"))
                    .flatMap(List::stream)
                    .toList());
        }
    }

    @Override
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
