package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page while it is written, from top to bottom. What is told here as a line is spelled already. */
final class Sheet {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final String page;
    private final PageForm form;
    private final PageForm cellForm;
    private final BlockLines blocks;
    private final List<String> lines = new ArrayList<>();

    /** A page of this name. */
    Sheet(Flavor flavor, String page) {
        this.page = page;
        this.form = new PageForm(flavor, false);
        this.cellForm = new PageForm(flavor, true);
        this.blocks = new BlockLines(flavor);
    }

    /** What a reader sees of a text that is no Markdown: of some spaces, one. */
    static String plain(String text) {
        return SPACES.matcher(CommentLines.visible(CommentLines.single(text)))
                .replaceAll(" ")
                .strip();
    }

    /** The heading of the whole page, spelled already. */
    void title(String text) {
        if (!form.flavor().hasTitleAbove()) {
            add(List.of("# " + text));
        }
    }

    /**
     * A heading.
     *
     * @param text spelled already
     * @param place what is told below it
     */
    void heading(int level, String text, Place place) {
        String heading = "#".repeat(level) + " " + text;
        String anchor = place.anchor().orElse("");
        add(
                switch (form.flavor().anchor()) {
                    case OF_TEXT -> List.of(heading);
                    case IN_BRACES -> List.of(heading + " {#" + anchor + "}");
                    case ABOVE -> List.of("(" + anchor + ")=", heading);
                    case BELOW -> List.of(heading, "{: id=\"" + anchor + "\"}");
                });
    }

    boolean computesAnchors() {
        return form.flavor().computesAnchors();
    }

    void paragraph(String line) {
        add(List.of(line));
    }

    /** What follows is told of it; our own words, in which no mark means anything. */
    static String labelOf(String name) {
        return "**" + name + ":**";
    }

    void label(String name) {
        paragraph(labelOf(name));
    }

    void labelled(String name, String line) {
        paragraph(labelOf(name) + " " + line);
    }

    void blocks(List<Block> text) {
        add(blocks.of(text));
    }

    void text(Optional<String> markdown) {
        markdown.map(Markdown::read).ifPresent(this::blocks);
    }

    void code(String language, List<String> content) {
        add(blocks.code(language, content, false));
    }

    /** A list with bullets. */
    void items(List<String> items) {
        add(items.stream().map(item -> blocks.mark("- ") + item).toList());
    }

    /** A table; its cells are spelled already, for cells. */
    void table(List<String> header, List<List<String>> rows) {
        List<String> table = new ArrayList<>();
        table.add(row(header));
        table.add("|" + " --- |".repeat(header.size()));
        rows.forEach(cells -> table.add(row(cells)));
        add(table);
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(cell.isEmpty() ? "" : " " + cell).append(" |"));
        return row.toString();
    }

    /** An empty line stands between what is added at once and what was there. */
    private void add(List<String> more) {
        if (!lines.isEmpty() && !more.isEmpty()) {
            lines.add("");
        }
        lines.addAll(more);
    }

    /** The other pages, for what has to be told. */
    void tree(List<String> pages) {
        if (form.flavor() == Flavor.SPHINX && !pages.isEmpty()) {
            add(Stream.of(List.of("```{toctree}", ":hidden:", ""), pages, List.of("```"))
                    .flatMap(List::stream)
                    .toList());
        }
    }

    String words(String text) {
        return form.text(plain(text), true);
    }

    String strong(String text) {
        return form.emphasis(true, form.text(plain(text), true));
    }

    String codeSpan(String code) {
        return form.code(code);
    }

    String cellWords(String text) {
        return cellForm.text(plain(text), true);
    }

    String cellCode(String code) {
        return cellForm.code(code);
    }

    /** What a Markdown text says, on one line. */
    String cell(Optional<String> markdown) {
        List<String> parts = new ArrayList<>();
        markdown.map(Markdown::read).ifPresent(text -> addParts(text, parts));
        return String.join(" ", parts).replace('\n', ' ').strip();
    }

    private void addParts(List<Block> text, List<String> parts) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                parts.add(cellForm.of(paragraph.text()).strip());
            } else if (block instanceof Block.Heading heading) {
                parts.add(cellForm.of(heading.text()).strip());
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addParts(item, parts));
            } else if (block instanceof Block.Quote quote) {
                addParts(quote.blocks(), parts);
            } else if (block instanceof Block.Code code) {
                code.lines().forEach(line -> parts.add(cellForm.code(line.strip())));
            }
        }
    }

    /** Whether it is on this page. */
    boolean has(Place place) {
        return place.page().equals(page);
    }

    /** A link to where something is told. */
    String link(String label, Place place) {
        String anchor = place.anchor().map(name -> "#" + name).orElse("");
        String address = has(place) ? anchor : address(place.page(), anchor);
        return "[" + label + "](" + address + ")";
    }

    private String address(String other, String anchor) {
        return switch (form.flavor()) {
            case HUGO -> "{{< relref \"" + other + ".md" + anchor + "\" >}}";
            case JEKYLL -> other + ".html" + anchor;
            default -> other + ".md" + anchor;
        };
    }

    /** Links to somewhere else, by label. */
    String links(Map<String, String> links) {
        return links.entrySet().stream()
                .map(link -> form.of(
                        List.of(new Inline.Link(Markdown.words(link.getKey()).text(), link.getValue()))))
                .collect(Collectors.joining(", "));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
