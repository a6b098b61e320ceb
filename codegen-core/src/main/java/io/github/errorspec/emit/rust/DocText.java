package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a spec in documentation. Of Markdown, paragraphs, lists with hyphens, code spans, fenced code and links are kept;
 * everything else that rustdoc would make something of is escaped, so that it appears as it is written.
 */
final class DocText {
    private static final int WIDTH = 95;

    /** What clippy thinks that a first paragraph has at most is 200. */
    private static final int LONGEST = 160;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final String SPACE = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+";
    private static final Pattern SPACE_AROUND = Pattern.compile("^" + SPACE + "|" + SPACE + "$");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+)[^`]*");
    private static final Pattern ITEM = Pattern.compile("[ \t]*[-*+][ \t]+(.+)");

    private DocText() {}

    /** Lines of comments. The first block is taken for a text without Markdown. */
    static List<String> lines(List<String> blocks, String indent, String mark) {
        List<String> texts = new ArrayList<>();
        texts.add(inline(blocks.get(0)));
        blocks.subList(1, blocks.size()).forEach(block -> new Blocks(texts).read(block));
        return comment(texts, indent, mark);
    }

    /** Lines of a comment that are escaped already. */
    static List<String> comment(List<String> escaped, String indent, String mark) {
        int width = Math.max(WIDTH - indent.length(), 40);
        return CommentLines.of(escaped, width).stream()
                .map(line -> line.isEmpty() ? indent + mark : indent + mark + " " + line)
                .toList();
    }

    /** A text inside a sentence; without its middle, if it is longer than an overview has room for. */
    static String inline(String text) {
        String line = stripped(LINE_END.matcher(text).replaceAll(" "));
        int length = line.codePointCount(0, line.length());
        return MarkdownEscape.of(
                length <= LONGEST
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2))
                                + " ... "
                                + line.substring(line.offsetByCodePoints(0, length - LONGEST / 4)));
    }

    /** Takes a Markdown text apart. */
    private static final class Blocks {
        private final List<String> blocks;
        private final List<String> paragraph = new ArrayList<>();
        private final List<String> items = new ArrayList<>();

        Blocks(List<String> blocks) {
            this.blocks = blocks;
        }

        void read(String markdown) {
            String[] lines = LINE_END.split(markdown, -1);
            int at = 0;
            while (at < lines.length) {
                Matcher fence = FENCE.matcher(lines[at]);
                Matcher item = ITEM.matcher(lines[at]);
                if (fence.matches()) {
                    at = fenced(lines, at + 1, fence.group(1));
                } else if (item.matches()) {
                    endParagraph();
                    items.add(stripped(item.group(1)));
                } else {
                    add(stripped(lines[at]));
                }
                at++;
            }
            end();
        }

        private void add(String line) {
            if (line.isEmpty()) {
                end();
            } else if (items.isEmpty()) {
                paragraph.add(MarkdownEscape.of(line));
            } else {
                int last = items.size() - 1;
                items.set(last, items.get(last) + " " + line);
            }
        }

        /** Gives the line that ends the code. What looks like an end before that makes it text. */
        private int fenced(String[] lines, int from, String fence) {
            end();
            List<String> code = new ArrayList<>();
            int at = from;
            while (at < lines.length && !stripped(lines[at]).equals(fence)) {
                code.add(lines[at]);
                at++;
            }
            if (code.stream().anyMatch(line -> FENCE.matcher(line).lookingAt())) {
                code.forEach(line -> add(stripped(line)));
                end();
            } else if (!code.stream().allMatch(String::isBlank)) {
                blocks.add("```text\n" + String.join("\n", code) + "\n```");
            }
            return at;
        }

        private void end() {
            endParagraph();
            if (!items.isEmpty()) {
                blocks.add("- "
                        + String.join(
                                "\n- ", items.stream().map(MarkdownEscape::of).toList()));
                items.clear();
            }
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                blocks.add(String.join("\n", paragraph));
                paragraph.clear();
            }
        }
    }

    /** Without spaces around it; by hand, since what is white space differs between versions of Unicode. */
    private static String stripped(String line) {
        // A regular expression looks at every character, and takes long before a JIT knows it.
        if (!line.isEmpty() && isPrintable(line.charAt(0)) && isPrintable(line.charAt(line.length() - 1))) {
            return line;
        }
        return SPACE_AROUND.matcher(line).replaceAll("");
    }

    private static boolean isPrintable(char c) {
        return c > ' ' && c <= '~';
    }
}
