package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.emit.TagForm;
import io.github.errorspec.emit.VisibleText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.List;

/**
 * Texts of a spec in Javadoc, as HTML. Everything that means something to Java, HTML or Javadoc is escaped, and what is not ASCII
 * is written as a character reference.
 */
public final class JavadocText {
    private static final int WIDTH = 100;

    private static final InlineForm FORM = new TagForm(JavadocText::inline, "code", "a", "em", "strong", "<br>");

    private JavadocText() {}

    /** A text inside a sentence. */
    public static String inline(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(text.codePointAt(i), out);
        }
        return out.toString();
    }

    /** Whether it means nothing to anyone, as most texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || (c >= '(' && c <= ';' && c != '/');
            if (!plain && (c < ' ' || c > '~' || "&<>@\\/".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** A text as a sentence of its own. */
    public static String sentence(String text) {
        return inline(text) + (text.matches("(?s).*[.!?]\\s*") ? "" : ".");
    }

    /** The tag of a link. */
    static String see(String label, String address) {
        return "@see " + CommentLines.single(FORM.link(inline(label), address));
    }

    /** The blocks of a Markdown text. */
    public static String blocks(String markdown) {
        return blocks(Markdown.read(markdown));
    }

    /** Paragraphs, lists, quotations and code, each in its element. */
    public static String blocks(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(JavadocText::block).toList());
    }

    /** The same inside an element or behind a tag, where the first paragraph needs no element of its own. */
    static String inside(List<Block> blocks) {
        String first = blocks.get(0) instanceof Block.Paragraph paragraph
                ? wrapped(FORM.of(paragraph.text()))
                : block(blocks.get(0));
        return blocks.size() == 1 ? first : first + "\n" + blocks(blocks.subList(1, blocks.size()));
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String text = FORM.of(paragraph.text());
            return paragraph.isTable() ? "<pre>" + text + "</pre>" : wrapped("<p>" + text);
        } else if (block instanceof Block.Heading heading) {
            return wrapped("<p>" + FORM.emphasis(true, FORM.of(heading.text())));
        } else if (block instanceof Block.Quote quote) {
            return "<blockquote>\n" + inside(quote.blocks()) + "\n</blockquote>";
        } else if (block instanceof Block.Items list) {
            return list(list);
        }
        List<String> code =
                ((Block.Code) block).lines().stream().map(JavadocText::inline).toList();
        return "<pre>" + String.join("\n", code) + "</pre>";
    }

    private static String list(Block.Items list) {
        String start = list.first() == 1 ? "" : " start=\"" + list.first() + "\"";
        StringBuilder out = new StringBuilder(list.isNumbered() ? "<ol" + start + ">\n" : "<ul>\n");
        list.items().forEach(item -> out.append("<li>").append(inside(item)).append('\n'));
        return out.append(list.isNumbered() ? "</ol>" : "</ul>").toString();
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
        return String.join("\n", CommentLines.wrap(text.replace('\n', ' '), WIDTH));
    }
}
