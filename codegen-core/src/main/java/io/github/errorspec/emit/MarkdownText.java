package io.github.errorspec.emit;

import io.github.errorspec.markdown.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes a text as Markdown.
 *
 * @param form what stands inside a line
 * @param language what a fence says about code, of which the tree knows the language
 */
public record MarkdownText(InlineForm form, UnaryOperator<String> language) {
    private static final Pattern LAST_MARKS = Pattern.compile("(?<= )#+$");

    public MarkdownText(InlineForm form) {
        this(form, UnaryOperator.identity());
    }

    /**
     * The lines of some blocks, with an empty one between two.
     *
     * @param width the most characters of a line, as far as words and code allow
     */
    public List<String> lines(List<Block> blocks, int width) {
        return lines(blocks, width, false);
    }

    private List<String> lines(List<Block> blocks, int width, boolean inItem) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && !(inItem && i == 1 && blocks.get(i) instanceof Block.Items)) {
                lines.add("");
            }
            add(blocks.get(i), width, lines);
        }
        return lines;
    }

    private void add(Block block, int width, List<String> lines) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.addAll(CommentLines.wrap(form.of(paragraph.text()), width));
        } else if (block instanceof Block.Heading heading) {
            // Marks behind a heading would be no part of it.
            String text = LAST_MARKS
                    .matcher(CommentLines.single(form.of(heading.text())))
                    .replaceAll("\\\\$0");
            lines.add("#".repeat(heading.level()) + " " + text);
        } else if (block instanceof Block.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                String mark = list.isNumbered() ? list.number(i) + ". " : "- ";
                List<String> item = lines(list.items().get(i), width - mark.length(), true);
                addPrefixed(mark, " ".repeat(mark.length()), item, lines);
            }
        } else if (block instanceof Block.Quote quote) {
            addPrefixed("> ", "> ", lines(quote.blocks(), width - 2, false), lines);
        } else if (block instanceof Block.Code code) {
            List<String> content =
                    code.lines().stream().map(CommentLines::visible).toList();
            String fence = "`".repeat(MarkdownForm.fence(String.join("\n", content), 3));
            lines.add(fence + language.apply(code.language()));
            lines.addAll(content);
            lines.add(fence);
        }
    }

    private static void addPrefixed(String first, String rest, List<String> inside, List<String> lines) {
        String prefix = first;
        for (String line : inside) {
            lines.add(line.isEmpty() ? rest.stripTrailing() : prefix + line);
            prefix = rest;
        }
    }
}
