package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** Where things stand in a text, in code points from 0, and how its author lays out lines. */
record Written(SourceText source) {
    private static final Pattern KEEPS_BLANK_LINES = Pattern.compile("(?s)[|>][0-9]?\\+.*");
    private static final Pattern PROPERTIES = Pattern.compile("(?s)((?:[&!][^\\s]*\\s+)*).*");

    /** The line break that the text has. */
    String lineBreak() {
        int end = source.lineEnd(0);
        String next = source.text(end, Math.min(end + 2, source.length()));
        return next.startsWith("\r\n") ? "\r\n" : next.startsWith("\r") ? "\r" : "\n";
    }

    /** How many columns stand before a position in its line. */
    int column(int position) {
        return source.range(position, position).column() - 1;
    }

    int line(int position) {
        return source.range(position, position).line();
    }

    /** Whether nothing but spaces stands before a position in its line. */
    boolean beginsLine(int position) {
        return source.text(position - column(position), position).isBlank();
    }

    int lineStart(int position) {
        return position - column(position);
    }

    /** Where the next line begins; the end of the text if there is none. */
    int nextLine(int position) {
        int end = source.lineEnd(position);
        String next = source.text(end, Math.min(end + 2, source.length()));
        return end + (next.startsWith("\r\n") ? 2 : next.isEmpty() ? 0 : 1);
    }

    /** Where a value begins, behind its anchor and its tag. */
    int start(Layout layout) {
        var matcher = PROPERTIES.matcher(source.text(layout.from(), layout.to()));
        return layout.from()
                + (matcher.matches()
                        ? matcher.group(1).codePointCount(0, matcher.group(1).length())
                        : 0);
    }

    /** Whether it is a text in quotes. */
    boolean isQuoted(Layout layout) {
        int start = start(layout);
        String first = source.text(start, Math.min(start + 1, layout.to()));
        return first.equals("\"") || first.equals("'");
    }

    /** The first position behind what is written of a value. */
    int end(Layout layout) {
        if (layout instanceof Layout.Text text && text.block()) {
            return endOfBlock(text);
        }
        if (layout instanceof Layout.Pairs mapping && !mapping.flow()) {
            return end(mapping.pairs().get(mapping.pairs().size() - 1).value());
        }
        if (layout instanceof Layout.Items list && !list.flow()) {
            return end(list.items().get(list.items().size() - 1));
        }
        return layout.to();
    }

    /** Blank lines behind a block text separate it from what follows, unless it keeps them. */
    private int endOfBlock(Layout.Text text) {
        int end = text.to();
        if (KEEPS_BLANK_LINES.matcher(source.text(start(text), text.to())).matches()) {
            return end;
        }
        while (column(end) == 0
                && end > text.from()
                && source.text(lineStart(end - 1), end).isBlank()) {
            end = lineStart(end - 1);
        }
        return end;
    }

    /** By how much the lines of a mapping are indented that is the value of a key of this one; two columns, if it has none. */
    int step(Layout.Pairs mapping) {
        List<Layout.Pair> pairs = mapping.pairs();
        return pairs.stream()
                .filter(pair -> pair.value() instanceof Layout.Pairs inner && !inner.flow())
                .mapToInt(
                        pair -> column(pair.value().from()) - column(pair.key().from()))
                .filter(step -> step > 0)
                .findFirst()
                .orElse(2);
    }
}
