package io.github.errorspec.emit.terminal;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.reference.Entry;
import io.github.errorspec.emit.reference.Found;
import io.github.errorspec.emit.reference.Label;
import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a terminal shows of the reference. */
public final class TerminalText {
    private final TerminalForm form;
    private final TerminalBlocks blocks;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param width how many columns there are
     */
    public TerminalText(int width, boolean colors) {
        this.form = new TerminalForm(colors);
        this.blocks = new TerminalBlocks(form);
        this.width = width;
    }

    /** An entry, with what is to be known of the word that led to it. */
    public void entry(Found found) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        add(Wrapping.lines(form.strong(title(found.entry())), width));
        if (!found.note().isEmpty()) {
            add(Wrapping.lines(form.line(found.note()), width));
        }
        found.entry().parts().forEach(part -> add(lines(part)));
    }

    /** Only which entries there are. */
    public void list(List<Found> found) {
        int columns = found.stream()
                .mapToInt(each -> Wrapping.columns(each.entry().code()))
                .max()
                .orElse(0);
        add(found.stream()
                .map(Found::entry)
                .flatMap(entry ->
                        Wrapping.hanging(padded(form.strong(code(entry)), columns + 2), entry.name(), width).stream())
                .toList());
    }

    /** A text that is none of a spec. */
    public void markdown(String text) {
        add(blocks.lines(Markdown.read(text), width));
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String title(Entry entry) {
        return CommentLines.visible(entry.title());
    }

    private static String code(Entry entry) {
        return CommentLines.visible(entry.code());
    }

    private void add(List<String> more) {
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    private List<String> lines(Part part) {
        if (part instanceof Part.Line line) {
            return Wrapping.prefixed("", "  ", Wrapping.lines(labelled(line), width - 2));
        } else if (part instanceof Part.Text text) {
            String label = text.label().title();
            return label.isEmpty()
                    ? blocks.lines(text.blocks(), width)
                    : below(labelOf(text.label()), blocks.indented(text.blocks(), width));
        } else if (part instanceof Part.Table table) {
            return below(labelOf(table.label()), rows(table));
        } else if (part instanceof Part.Code code) {
            String introduction = labelled(new Part.Line(code.label(), code.words()));
            return below(introduction, blocks.code(code.lines()));
        }
        return facts(((Part.Facts) part).lines());
    }

    private List<String> below(String introduction, List<String> lines) {
        return Stream.concat(Wrapping.lines(introduction, width).stream(), lines.stream())
                .toList();
    }

    private String labelled(Part.Line line) {
        return labelOf(line.label()) + " " + form.line(line.words());
    }

    private String labelOf(Label label) {
        return form.strong(label.title() + ":");
    }

    /** A column is too narrow for a description, so what a row says stands behind its first cell. */
    private List<String> rows(Part.Table table) {
        List<String> all = new ArrayList<>();
        for (List<Part.Cell> row : table.rows()) {
            List<String> facts = new ArrayList<>();
            List<Block> texts = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                if (row.get(i) instanceof Part.Cell.Text text) {
                    texts.addAll(text.blocks());
                } else if (!words(row.get(i)).isEmpty()) {
                    facts.add(table.header().get(i).toLowerCase(Locale.ROOT) + " " + words(row.get(i)));
                }
            }
            String first = words(row.get(0)) + (facts.isEmpty() ? "" : ": " + String.join(", ", facts));
            all.addAll(Wrapping.prefixed("  ", "    ", Wrapping.lines(first, width - 4)));
            all.addAll(Wrapping.prefixed("    ", "    ", blocks.lines(texts, width - 4)));
        }
        return all;
    }

    private String words(Part.Cell cell) {
        return cell instanceof Part.Cell.Words words ? form.line(words.words()) : "";
    }

    private List<String> facts(List<Part.Line> facts) {
        int columns = facts.stream()
                .mapToInt(fact -> fact.label().title().length() + 2)
                .max()
                .orElse(0);
        return facts.stream()
                .flatMap(fact ->
                        Wrapping.hanging(padded(labelOf(fact.label()), columns), form.line(fact.words()), width)
                                .stream())
                .toList();
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - Wrapping.columns(text));
    }
}
