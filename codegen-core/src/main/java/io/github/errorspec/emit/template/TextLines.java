package io.github.errorspec.emit.template;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks any text, which may be Markdown or not, into the lines of a comment; what is in a line stays as it is. */
final class TextLines {
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern ITEM = Pattern.compile("([-*+]|[0-9]{1,3}[.)]) .*");

    private TextLines() {}

    /** Without empty lines at both ends, and no more than one at a time. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String each : CommentLines.LINE_END.split(text, -1)) {
            String line = CommentLines.visible(each).stripTrailing();
            boolean fence = FENCE.matcher(line).matches();
            if (line.isEmpty()) {
                if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                    lines.add("");
                }
            } else if (fenced || fence) {
                lines.add(line);
            } else {
                wrap(line, width, lines);
            }
            fenced = fenced != fence;
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Lines that continue an item are below its text. */
    private static void wrap(String line, int width, List<String> lines) {
        String text = line.stripLeading();
        String indent = " ".repeat(Math.min(line.length() - text.length(), 8));
        String mark = ITEM.matcher(text).matches() ? text.substring(0, text.indexOf(' ') + 1) : "";
        String prefix = indent + mark;
        for (String each : CommentLines.wrap(text.substring(mark.length()), width - prefix.length())) {
            lines.add(prefix + each);
            prefix = indent + (mark.isEmpty() ? "" : "  ");
        }
    }
}
