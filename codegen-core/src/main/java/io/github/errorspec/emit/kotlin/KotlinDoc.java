package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a spec in KDoc. Markdown stays, but for HTML; what means something to KDoc (tags, links to code) or to Kotlin (where
 * comments begin and end) is escaped.
 */
final class KotlinDoc {
    private static final int WIDTH = 100;

    /** A line without any of these stays as it is, as most do. */
    private static final String SPECIAL = "&<[]`@*/";

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]`]+)]\\(((?:https?://|mailto:)(?:[^\\s()<>]|\\([^\\s()<>]*\\))+)\\)");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern TAG = Pattern.compile("(?<!\\S)@");

    /** Lines end where {@link CommentLines} ends them. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    private KotlinDoc() {}

    /** A comment of some blocks of Markdown; its first line is indented too. */
    static String of(List<String> blocks, int indent) {
        String margin = " ".repeat(indent);
        List<String> lines = lines(blocks);
        if (lines.size() == 1) {
            return margin + "/** " + lines.get(0) + " */";
        }
        StringBuilder doc = new StringBuilder(margin).append("/**\n");
        lines.forEach(line ->
                doc.append(margin).append(line.isEmpty() ? " *" : " * " + line).append('\n'));
        return doc.append(margin).append(" */").toString();
    }

    /** The lines of a tag, such as that of a param; those after the first are indented. */
    static List<String> tag(String tag, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(List.of(CommentLines.single(text)))) {
            lines.add(lines.isEmpty() ? tag + " " + line : "    " + line);
        }
        return lines;
    }

    private static List<String> lines(List<String> blocks) {
        return CommentLines.of(blocks.stream().map(KotlinDoc::escaped).toList(), WIDTH);
    }

    private static String escaped(String block) {
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        for (String line : LINE_END.split(block, -1)) {
            boolean fence = FENCE.matcher(line).matches();
            out.append(fenced || fence ? comment(line) : prose(line)).append('\n');
            fenced = fenced != fence;
        }
        // Or the tags of the comment would be code, too.
        return out + (fenced ? "```" : "");
    }

    private static String prose(String line) {
        if (line.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            out.append(linked(line.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return comment(out.append(linked(line.substring(from))).toString());
    }

    private static String linked(String text) {
        StringBuilder out = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            out.append(plain(text.substring(from, link.start())))
                    .append('[')
                    .append(plain(link.group(1)))
                    .append("](")
                    .append(link.group(2))
                    .append(')');
            from = link.end();
        }
        return out.append(plain(text.substring(from))).toString();
    }

    private static String plain(String text) {
        String visible = ENTITY.matcher(text).replaceAll("&amp;");
        return TAG.matcher(visible)
                .replaceAll("&#64;")
                .replace("<", "&lt;")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("`", "\\`");
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
