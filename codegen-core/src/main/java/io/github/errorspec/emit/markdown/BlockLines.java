package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a Markdown text of a spec says in the spelling of a flavour. */
final class BlockLines {
    /**
     * The languages of code that every tool at most colours: others mean diagrams or formulas, or hide lines, so that a reader
     * would not see what the text says.
     */
    private static final Set<String> LANGUAGES = Set.of(
            "bash",
            "c",
            "cpp",
            "css",
            "csharp",
            "go",
            "html",
            "http",
            "ini",
            "java",
            "javascript",
            "js",
            "json",
            "kotlin",
            "text",
            "php",
            "properties",
            "python",
            "ruby",
            "sh",
            "shell",
            "sql",
            "toml",
            "typescript",
            "xml",
            "yaml");

    private final PageForm form;
    private final PageForm cells;

    BlockLines(Flavor flavor) {
        this.form = new PageForm(flavor, false);
        this.cells = new PageForm(flavor, true);
    }

    /** With an empty line between two blocks. */
    List<String> of(List<Block> blocks) {
        return of(blocks, false);
    }

    private List<String> of(List<Block> blocks, boolean nested) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                lines.addAll(between(blocks.get(i - 1), blocks.get(i)));
            }
            lines.addAll(of(blocks.get(i), nested));
        }
        return lines;
    }

    /** Python's Markdown takes what follows a list for a part of it, unless something stands between. */
    private List<String> between(Block before, Block after) {
        boolean merged = form.flavor() == Flavor.MKDOCS
                && before instanceof Block.Items
                && (after instanceof Block.Items || after instanceof Block.Code);
        return merged ? List.of("", "<!-- -->", "") : List.of("");
    }

    private List<String> of(Block block, boolean nested) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph
                    .table()
                    .map(this::table)
                    .orElseGet(() -> paragraph(paragraph.isTable() ? apart(paragraph.text()) : paragraph.text()));
        } else if (block instanceof Block.Heading heading) {
            // A heading would be an entry of its own among those of the page.
            return List.of(form.emphasis(true, form.of(heading.text()).strip()));
        } else if (block instanceof Block.Items list) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                String mark = mark(list.isNumbered() ? list.number(i) + ". " : "- ");
                addPrefixed(mark, " ".repeat(mark.length()), of(list.items().get(i), true), lines);
            }
            return lines;
        } else if (block instanceof Block.Quote quote) {
            List<String> lines = new ArrayList<>();
            addPrefixed("> ", "> ", of(quote.blocks(), true), lines);
            return lines;
        }
        Block.Code code = (Block.Code) block;
        // Sphinx would complain of code that is not of the language that it says.
        return code(form.flavor() == Flavor.SPHINX ? "text" : code.language(), code.lines(), nested);
    }

    /** The mark of an item, as wide as the lines below it are indented. */
    String mark(String mark) {
        return mark + " ".repeat(Math.max(0, form.flavor().indent() - mark.length()));
    }

    private List<String> paragraph(List<Inline> text) {
        List<String> lines = new ArrayList<>(List.of(form.of(text).split("\n", -1)));
        lines.removeIf(String::isBlank);
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).stripTrailing());
        return lines;
    }

    private List<String> table(Table table) {
        return table(
                spelled(table.header()),
                table.rows().stream().map(this::spelled).toList());
    }

    /** A table of cells that are spelled already. */
    static List<String> table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("|" + " --- |".repeat(header.size()));
        rows.forEach(row -> lines.add(row(row)));
        return lines;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    private List<String> spelled(List<List<Inline>> row) {
        return row.stream().map(cells::onOneLine).toList();
    }

    /** The rows of a table that is none, each on a line of its own. */
    private static List<Inline> apart(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Break ? new Inline.Break(true) : inline)
                .toList();
    }

    /** Lines as they are. */
    List<String> code(String language, List<String> content, boolean nested) {
        List<String> visible = content.stream().map(CommentLines::visible).toList();
        String text = String.join("\n", visible);
        if (!Spelling.of(form.flavor()).showsLines(text)) {
            return withoutFence(visible, text);
        }
        if (nested && form.flavor() == Flavor.MKDOCS) {
            return visible.stream().map(line -> "    " + line).toList();
        }
        String fence = PageForm.fence(text, 3);
        List<String> lines = new ArrayList<>();
        lines.add(fence + (LANGUAGES.contains(language) ? language : ""));
        lines.addAll(visible);
        lines.add(fence);
        return lines;
    }

    /** Code in which the flavour would find something to do. */
    private List<String> withoutFence(List<String> lines, String text) {
        return switch (form.flavor()) {
            case HUGO -> lines.stream().map(line -> References.all(line) + "  ").toList();
            case DOCUSAURUS -> List.of("<pre><code>{" + JsonText.compact(text) + "}</code></pre>");
            // On one line: an empty one would end it inside a list.
            default ->
                List.of("<pre><code>" + References.all(text).replace("\n", References.of('\n')) + "</code></pre>");
        };
    }

    private static void addPrefixed(String first, String rest, List<String> inside, List<String> lines) {
        String prefix = first;
        for (String line : inside) {
            lines.add(line.isEmpty() ? rest.stripTrailing() : prefix + line);
            prefix = rest;
        }
    }
}
