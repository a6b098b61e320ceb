package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.VisibleText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a spec in Javadoc. Of Markdown, paragraphs, lists, code spans and fenced code are kept; everything that means something to Java,
 * HTML or Javadoc is escaped, and what is not ASCII is written as a character reference.
 */
public final class JavadocText {
    private static final int WIDTH = 100;

    /** A line without anything that Markdown knows, as most texts are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9\"'(][^\\p{Cntrl}`\\x80-\\uFFFF]*[!-~]");

    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+)[^`]*");
    private static final Pattern ITEM = Pattern.compile("\\s{0,3}[-*+]\\s+(.*)");

    private JavadocText() {}

    /** A text inside a sentence. */
    public static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(text.codePointAt(i), out);
        }
        return out.toString();
    }

    /** A text as a sentence of its own. */
    public static String sentence(String text) {
        return inline(text) + (text.matches("(?s).*[.!?]\\s*") ? "" : ".");
    }

    /** The paragraphs, lists and fenced code of a Markdown text. */
    public static String blocks(String markdown) {
        if (PLAIN.matcher(markdown).matches()) {
            return paragraph(inline(markdown));
        }
        List<String> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Iterator<String> lines = markdown.strip().lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                addParagraphs(text, blocks);
                blocks.add(code(lines, fence.group(1)));
            } else {
                text.append(line).append('\n');
            }
        }
        addParagraphs(text, blocks);
        return String.join("\n\n", blocks);
    }

    private static void addParagraphs(StringBuilder text, List<String> blocks) {
        for (String block : text.toString().strip().split("\\R\\h*\\R\\s*", -1)) {
            if (!block.isBlank()) {
                blocks.add(block(block));
            }
        }
        text.setLength(0);
    }

    /** The lines up to the closing fence, as they are. */
    private static String code(Iterator<String> lines, String fence) {
        List<String> code = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.strip().equals(fence)) {
                break;
            }
            code.add(inline(line));
        }
        String content = String.join("\n", code);
        return content.isBlank() ? "" : "<pre>" + content + "</pre>";
    }

    /** A list of texts. */
    public static String list(List<String> items) {
        StringBuilder out = new StringBuilder("<ul>\n");
        items.forEach(item -> out.append(wrapped("  <li>" + spans(item))).append('\n'));
        return out.append("</ul>").toString();
    }

    /** A sentence that is escaped already, as a paragraph. */
    public static String paragraph(String escaped) {
        return wrapped("<p>" + escaped);
    }

    private static String block(String block) {
        List<String> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : block.split("\\R", -1)) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1));
            } else if (items.isEmpty()) {
                text.append(line).append('\n');
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        String paragraph =
                text.toString().isBlank() ? "" : paragraph(spans(text.toString().strip()));
        if (items.isEmpty()) {
            return paragraph;
        }
        return paragraph.isEmpty() ? list(items) : paragraph + "\n\n" + list(items);
    }

    /** A text inside a sentence, with code spans. */
    public static String spans(String text) {
        StringBuilder out = new StringBuilder();
        Matcher span = CODE_SPAN.matcher(text);
        int from = 0;
        while (span.find()) {
            out.append(inline(text.substring(from, span.start())));
            // Javadoc warns of an element without content.
            String code = inline(span.group(1));
            out.append(code.isBlank() ? code : "<code>" + code + "</code>");
            from = span.end();
        }
        return out.append(inline(text.substring(from))).toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            // Tags of Javadoc, and the Unicode escapes of Java.
            case '@', '\\' -> out.append("&#").append(c).append(';');
            case '/' -> out.append(out.length() > 0 && out.charAt(out.length() - 1) == '*' ? "&#47;" : "/");
            case '\n', '\t', '\r' -> out.append(' ');
            default -> {
                if (c >= ' ' && c <= '~') {
                    out.append((char) c);
                } else {
                    out.append("&#")
                            .append(VisibleText.isVisible(c) ? c : 0xFFFD)
                            .append(';');
                }
            }
        }
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
