package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import java.util.OptionalInt;

/** Edits of a mapping in braces, on one line or over several. */
record FlowMapping(Layout.Pairs mapping, Written written) {
    /** Behind the pair before, on a line of its own if that one has one. */
    void insert(int at, String key, Value value, Change change) {
        boolean json =
                !mapping.pairs().isEmpty() && mapping.pairs().stream().allMatch(pair -> written.isQuoted(pair.key()));
        String text = new Value.Text(key).flow(json) + ": " + value.flow(json);
        if (mapping.pairs().isEmpty()) {
            int brace = written.start(mapping) + 1;
            change.edit(brace, brace, text);
        } else if (at == 0) {
            int first = mapping.pairs().get(0).key().from();
            change.edit(first, first, text + ", ");
        } else {
            insertBehind(at - 1, text, change);
        }
    }

    private void insertBehind(int before, String text, Change change) {
        int end = mapping.pairs().get(before).value().to();
        int key = mapping.pairs().get(before).key().from();
        boolean ownLine = written.beginsLine(key) && written.line(key) > written.line(mapping.from());
        if (!ownLine) {
            change.edit(end, end, ", " + text);
            return;
        }
        String line = written.lineBreak() + " ".repeat(written.column(key)) + text;
        OptionalInt comma = comma(end, next(before));
        int behind = comma.isPresent() ? comma.getAsInt() + 1 : end;
        int lineEnd = Math.min(written.source().lineEnd(behind), next(before));
        if (comma.isPresent()) {
            change.edit(lineEnd, lineEnd, line + ",");
        } else if (lineEnd == end || written.source().text(end, lineEnd).isBlank()) {
            change.edit(end, end, "," + line);
        } else {
            change.edit(end, end, ",");
            change.edit(lineEnd, lineEnd, line);
        }
    }

    /** Takes a pair away, with the comma that is too many then, and with its line if it has one of its own. */
    boolean remove(int at, Change change) {
        int from = mapping.pairs().get(at).key().from();
        int to = mapping.pairs().get(at).value().to();
        int next = next(at);
        boolean last = at + 1 == mapping.pairs().size();
        if (mapping.pairs().size() == 1 && comma(to, next).isEmpty()) {
            change.edit(from, to, "");
            return true;
        }
        if (written.beginsLine(from) && written.line(next) > written.line(to)) {
            int behind = comma(to, next).orElse(to);
            change.edit(written.lineStart(from), written.nextLine(behind), "");
            return written.line(behind) == written.line(to);
        }
        int start = last && at > 0 ? mapping.pairs().get(at - 1).value().to() : from;
        int end = last && at > 0 ? to : next;
        change.edit(start, end, "");
        return written.source().text(start, from).indexOf('#') < 0
                && written.source().text(to, end).indexOf('#') < 0;
    }

    /** Where what follows a pair begins: the next one, or the brace that ends all. */
    private int next(int at) {
        return at + 1 < mapping.pairs().size()
                ? mapping.pairs().get(at + 1).key().from()
                : mapping.to() - 1;
    }

    /** The comma between two positions, between which there is nothing else but white space and comments. */
    private OptionalInt comma(int from, int to) {
        boolean comment = false;
        for (int i = from; i < to; i++) {
            String c = written.source().text(i, i + 1);
            comment = comment ? !c.equals("\n") && !c.equals("\r") : c.equals("#");
            if (c.equals(",") && !comment) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
