package io.github.errorspec.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a Markdown text of a spec apart. Paragraphs, lists with hyphens, code spans, fenced code and links are kept; everything
 * else that Markdown would make something of is escaped, so that it appears as it is written.
 */
public final class MarkdownBlocks {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final String SPACE = "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+";
    private static final Pattern SPACE_AROUND = Pattern.compile("^" + SPACE + "|" + SPACE + "$");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+)[^`]*");
    private static final Pattern ITEM = Pattern.compile("[ \t]*[-*+][ \t]+(.+)");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private MarkdownBlocks() {}

    /** Blocks of Markdown without a blank line between them. */
    public static List<String> of(String markdown) {
        MarkdownBlocks reader = new MarkdownBlocks();
        reader.read(LINE_END.split(markdown, -1));
        return List.copyOf(reader.blocks);
    }

    /** A text on one line, without spaces around it; not escaped yet. */
    public static String line(String text) {
        return stripped(LINE_END.matcher(text).replaceAll(" "));
    }

    private void read(String[] lines) {
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
                    + String.join("\n- ", items.stream().map(MarkdownEscape::of).toList()));
            items.clear();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(String.join("\n", paragraph));
            paragraph.clear();
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
