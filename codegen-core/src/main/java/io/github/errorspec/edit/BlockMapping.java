package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.YamlText;
import java.util.Map;

/** Edits of a mapping whose keys stand in lines of their own. */
record BlockMapping(Layout.Pairs mapping, Written written) {
    /** A new line behind that of the pair before, comments at its end included; before all others, where there is none. */
    void insert(int at, String key, Value value, Change change) {
        int indentation = written.column(mapping.pairs().get(0).key().from());
        String text = text(key, value, indentation);
        if (at == 0) {
            int first = mapping.pairs().get(0).key().from();
            change.edit(first, first, text + written.lineBreak() + " ".repeat(indentation));
            return;
        }
        int end = written.end(mapping.pairs().get(at - 1).value());
        if (end > 0 && written.column(end) == 0) {
            change.edit(end, end, " ".repeat(indentation) + text + written.lineBreak());
        } else {
            int lineEnd = written.source().lineEnd(end);
            change.edit(lineEnd, lineEnd, written.lineBreak() + " ".repeat(indentation) + text);
        }
    }

    /** Mappings of a mapping, such as tombstones, become lines of their own, as more of them will follow. */
    private String text(String key, Value value, int indentation) {
        String start = YamlText.of(key) + ":";
        if (value instanceof Value.Mapping rows
                && rows.entries().values().stream().allMatch(Value.Mapping.class::isInstance)) {
            StringBuilder text = new StringBuilder(start);
            for (Map.Entry<String, Value> row : rows.entries().entrySet()) {
                text.append(written.lineBreak())
                        .append(" ".repeat(indentation + written.step(mapping)))
                        .append(YamlText.of(row.getKey()))
                        .append(": ")
                        .append(row.getValue().flow());
            }
            return text.toString();
        }
        return start + " " + value.flow();
    }

    /** Takes the lines of a pair away, with a comment at their end. */
    boolean remove(int at, Change change) {
        Layout.Pair pair = mapping.pairs().get(at);
        if (!written.beginsLine(pair.key().from())) {
            return false;
        }
        int end = written.end(pair.value());
        int from = written.lineStart(pair.key().from());
        int to = written.column(end) == 0 ? end : written.nextLine(end);
        // The last line of a text that ends without a line break takes the break before it along.
        boolean last =
                written.source().lineEnd(end) == to && to == written.source().length() && from > 0;
        change.edit(last ? written.source().lineEnd(from - 1) : from, to, "");
        return true;
    }
}
