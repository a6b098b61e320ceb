package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.MarkdownText;
import io.github.errorspec.emit.StarComment;
import io.github.errorspec.markdown.Block;
import java.util.ArrayList;
import java.util.List;

/** Texts of a spec in KDoc, which is Markdown; what means something to Kotlin, where comments begin and end, is escaped. */
final class KotlinDoc {
    private static final int WIDTH = 100;

    private static final MarkdownText MARKDOWN = new MarkdownText(MarkdownForm.BARE);

    private KotlinDoc() {}

    /** A comment of some blocks; its first line is indented too. */
    static String of(List<Block> blocks, int indent) {
        return StarComment.of(lines(blocks), " ".repeat(indent));
    }

    /** A comment of a line that was made here. */
    static String line(String line) {
        return StarComment.of(List.of(line), "");
    }

    /** The lines of a tag, such as that of a param; those after the first are indented. */
    static List<String> tag(String tag, List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(blocks)) {
            if (!line.isEmpty()) {
                lines.add(lines.isEmpty() ? tag + " " + line : "    " + line);
            }
        }
        return lines;
    }

    private static List<String> lines(List<Block> blocks) {
        return MARKDOWN.lines(blocks, WIDTH).stream().map(KotlinDoc::comment).toList();
    }

    /** Comments nest in Kotlin, so that both their ends count. */
    private static String comment(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            if (c == '/' && last == '*') {
                out.append("&#47;");
            } else if (c == '*' && last == '/') {
                out.append("&#42;");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
