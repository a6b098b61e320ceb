package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documentation comments: Markdown becomes XML, as far as IDEs show it. */
final class XmlDoc {
    private static final int WIDTH = 110;

    private static final Pattern CODE_OR_LINK = Pattern.compile("(?<!`)`([^`\\s](?:[^`]*[^`\\s])?)`(?!`)"
            + "|\\[([^\\[\\]`]+)]\\(((?:https?://|mailto:)(?:[^\\s()]|\\([^\\s()]*\\))+)\\)");

    private final List<String> lines = new ArrayList<>();

    /** The lines of the paragraph, item or code that is open. */
    private final List<String> text = new ArrayList<>();

    /** What is open: {@code para}, {@code item}, {@code code}, or nothing. */
    private String open = "";

    private boolean list;

    private XmlDoc() {}

    /**
     * The first block as the summary, the others as remarks; without a line break behind it.
     *
     * @param blocks Markdown
     * @param indent what each line begins with
     */
    static String of(List<String> blocks, String indent) {
        List<String> lines = new ArrayList<>(element("summary", "summary", blocks.get(0)));
        XmlDoc remarks = new XmlDoc();
        blocks.stream().skip(1).forEach(remarks::add);
        if (!remarks.lines.isEmpty()) {
            lines.add("<remarks>");
            lines.addAll(remarks.lines);
            lines.add("</remarks>");
        }
        return comment(lines, indent);
    }

    /** The text about a param of a constructor. */
    static List<String> param(String name, String text) {
        return element("param name=\"" + name + "\"", "param", text);
    }

    /** Lines that are XML already, as a comment without a line break behind it. */
    static String comment(List<String> lines, String indent) {
        return lines.stream()
                .map(line -> indent + (line.isEmpty() ? "///" : "/// " + line))
                .collect(Collectors.joining("\n"));
    }

    /** What one line opens, another one may close. */
    private static List<String> inline(List<String> lines) {
        return List.of(inline(String.join("\n", lines)).split("\n", -1));
    }

    /** Text with code and links. */
    private static String inline(String text) {
        if (text.indexOf('`') < 0 && text.indexOf('[') < 0) {
            return escaped(text);
        }
        StringBuilder out = new StringBuilder();
        Matcher matcher = CODE_OR_LINK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            out.append(escaped(text.substring(from, matcher.start())));
            String code = matcher.group(1);
            out.append(code != null ? "<c>" + escaped(code) + "</c>" : link(matcher.group(2), matcher.group(3)));
            from = matcher.end();
        }
        return out.append(escaped(text.substring(from))).toString();
    }

    private static String link(String label, String address) {
        return "<see href=\"" + escaped(address).replace("\"", "&quot;") + "\">" + escaped(label) + "</see>";
    }

    /** Text between tags; control characters and others that XML cannot have are gone from lines of comments already. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> element(String start, String end, String block) {
        List<String> lines = CommentLines.of(List.of(block), WIDTH).stream()
                .filter(line -> !line.isEmpty())
                .toList();
        return element("<" + start + ">", "</" + end + ">", inline(lines));
    }

    /** On one line if there is only one. */
    private static List<String> element(String start, String end, List<String> text) {
        if (text.size() <= 1) {
            return List.of(start + String.join("", text).strip() + end);
        }
        List<String> lines = new ArrayList<>();
        lines.add(start);
        lines.addAll(text);
        lines.add(end);
        return lines;
    }

    /** Paragraphs, bullet lists and fenced code, each in its element. */
    private void add(String block) {
        CommentLines.of(List.of(block), WIDTH).forEach(this::addLine);
        close();
        closeList();
    }

    private void addLine(String line) {
        boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
        if (fence) {
            boolean ends = open.equals("code");
            close();
            closeList();
            open = ends ? "" : "code";
        } else if (open.equals("code")) {
            text.add(line);
        } else if (line.isEmpty()) {
            close();
        } else if (line.startsWith("- ")) {
            close();
            if (!list) {
                lines.add("<list type=\"bullet\">");
                list = true;
            }
            open = "item";
            text.add(line.substring(2));
        } else {
            if (open.isEmpty()) {
                closeList();
                open = "para";
            }
            text.add(line);
        }
    }

    private void close() {
        if (!open.isEmpty() && !text.isEmpty()) {
            boolean item = open.equals("item");
            String start = item ? "<item><description>" : "<" + open + ">";
            String end = item ? "</description></item>" : "</" + open + ">";
            boolean code = open.equals("code");
            lines.addAll(element(
                    start, end, code ? text.stream().map(XmlDoc::escaped).toList() : inline(text)));
        }
        text.clear();
        open = "";
    }

    private void closeList() {
        if (list) {
            lines.add("</list>");
        }
        list = false;
    }
}
