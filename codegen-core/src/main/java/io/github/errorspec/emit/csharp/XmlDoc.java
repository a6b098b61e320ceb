package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.emit.TagForm;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Documentation comments: a text becomes XML, as far as IDEs show it. */
final class XmlDoc {
    private static final int WIDTH = 110;

    private static final InlineForm FORM = new TagForm(XmlDoc::escaped, "c", "see", "i", "b", "<br/>");

    private XmlDoc() {}

    /**
     * The first block as the summary, the others as remarks; without a line break behind it.
     *
     * @param indent what each line begins with
     */
    static String of(List<Block> blocks, String indent) {
        List<String> lines = new ArrayList<>(element("summary", first(blocks)));
        List<String> remarks = lines(rest(blocks));
        if (!remarks.isEmpty()) {
            lines.add("<remarks>");
            lines.addAll(remarks);
            lines.add("</remarks>");
        }
        return comment(lines, indent);
    }

    /** The text about a param of a constructor. */
    static List<String> param(String name, List<Block> blocks) {
        List<String> lines = new ArrayList<>(first(blocks));
        lines.addAll(lines(rest(blocks)));
        return element("param name=\"" + name + "\"", lines);
    }

    /** What stands in the element itself: the first paragraph without one of its own. */
    private static List<String> first(List<Block> blocks) {
        return blocks.get(0) instanceof Block.Paragraph paragraph
                ? wrapped(paragraph.text())
                : lines(blocks.subList(0, 1));
    }

    private static List<Block> rest(List<Block> blocks) {
        return blocks.subList(1, blocks.size());
    }

    /** Lines that are XML already, as a comment without a line break behind it. */
    static String comment(List<String> lines, String indent) {
        return lines.stream()
                .map(line -> indent + (line.isEmpty() ? "///" : "/// " + line))
                .collect(Collectors.joining("\n"));
    }

    /** Text between tags; control characters and others that XML cannot have are gone from lines of comments already. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> wrapped(List<Inline> text) {
        return CommentLines.wrap(FORM.of(text), WIDTH);
    }

    /** On one line if there is only one. */
    private static List<String> element(String start, List<String> text) {
        String end = "</" + start.split(" ", 2)[0] + ">";
        if (text.size() <= 1) {
            return List.of("<" + start + ">" + String.join("", text).strip() + end);
        }
        List<String> lines = new ArrayList<>();
        lines.add("<" + start + ">");
        lines.addAll(text);
        lines.add(end);
        return lines;
    }

    /** Paragraphs, lists and code, each in its element. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                lines.addAll(element(paragraph.isTable() ? "code" : "para", wrapped(paragraph.text())));
            } else if (block instanceof Block.Heading heading) {
                lines.addAll(element("para", wrapped(List.of(new Inline.Emphasis(true, heading.text())))));
            } else if (block instanceof Block.Code code) {
                lines.addAll(element(
                        "code",
                        code.lines().stream()
                                .map(line -> escaped(CommentLines.visible(line)))
                                .toList()));
            } else if (block instanceof Block.Quote quote) {
                lines.addAll(lines(quote.marked()));
            } else if (block instanceof Block.Items list) {
                lines.add("<list type=\"" + (list.isNumbered() ? "number" : "bullet") + "\">");
                list.items().forEach(item -> lines.addAll(item(item)));
                lines.add("</list>");
            }
        }
        return lines;
    }

    private static List<String> item(List<Block> blocks) {
        List<String> lines = new ArrayList<>(first(blocks));
        lines.addAll(lines(rest(blocks)));
        List<String> item = new ArrayList<>(element("description", lines));
        item.set(0, "<item>" + item.get(0));
        item.set(item.size() - 1, item.get(item.size() - 1) + "</item>");
        return item;
    }
}
