package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    BlockLines(Flavor flavor) {
        this.form = new PageForm(flavor, false);
    }

    /** With an empty line between two blocks. */
    List<String> of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(of(block));
        }
        return lines;
    }

    private List<String> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph.isTable() ? apart(paragraph.text()) : paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            // A heading would be an entry of its own among those of the page.
            return List.of(form.emphasis(true, form.of(heading.text()).strip()));
        } else if (block instanceof Block.Items list) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                String mark = list.isNumbered() ? list.number(i) + ". " : "- ";
                addPrefixed(mark, " ".repeat(mark.length()), of(list.items().get(i)), lines);
            }
            return lines;
        } else if (block instanceof Block.Quote quote) {
            List<String> lines = new ArrayList<>();
            addPrefixed("> ", "> ", of(quote.blocks()), lines);
            return lines;
        }
        Block.Code code = (Block.Code) block;
        return code(code.language(), code.lines());
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

    /** The rows of a table, each on a line of its own. */
    private static List<Inline> apart(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Break ? new Inline.Break(true) : inline)
                .toList();
    }

    /** Lines as they are. */
    List<String> code(String language, List<String> content) {
        List<String> visible = content.stream().map(CommentLines::visible).toList();
        String fence = PageForm.fence(String.join("\n", visible), 3);
        List<String> lines = new ArrayList<>();
        lines.add(fence + (LANGUAGES.contains(language) ? language : ""));
        lines.addAll(visible);
        lines.add(fence);
        return lines;
    }

    private static void addPrefixed(String first, String rest, List<String> inside, List<String> lines) {
        String prefix = first;
        for (String line : inside) {
            lines.add(line.isEmpty() ? rest.stripTrailing() : prefix + line);
            prefix = rest;
        }
    }
}
