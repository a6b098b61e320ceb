package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import java.util.ArrayList;
import java.util.List;

/** What a text says as YAML, however it is written, with aliases in full: what an edit is held against. */
sealed interface Meaning {
    /** What was left empty, and an empty mapping as well: the format makes no difference. */
    Meaning NOTHING = new Text("");

    /** A text. */
    record Text(String text) implements Meaning {}

    /** A list. */
    record Items(List<Meaning> items) implements Meaning {}

    /** A mapping in the order of its keys. */
    record Pairs(List<Pair> pairs) implements Meaning {}

    /** A key with its value. */
    record Pair(Meaning key, Meaning value) {}

    /** What a text would say after a change. */
    static Meaning of(Layout layout, Change change) {
        if (layout instanceof Layout.Alias alias) {
            return of(alias.target(), change);
        }
        if (layout instanceof Layout.Items list) {
            return new Items(list.items().stream().map(item -> of(item, change)).toList());
        }
        if (layout instanceof Layout.Pairs mapping) {
            return of(mapping, change);
        }
        return change.insteadOf(layout).orElseGet(() -> new Text(((Layout.Text) layout).value()));
    }

    private static Meaning of(Layout.Pairs mapping, Change change) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i <= mapping.pairs().size(); i++) {
            pairs.addAll(change.insertedInto(mapping, i));
            if (i < mapping.pairs().size() && !change.removes(mapping.pairs().get(i))) {
                Layout.Pair pair = mapping.pairs().get(i);
                pairs.add(new Pair(of(pair.key(), change), of(pair.value(), change)));
            }
        }
        return pairs.isEmpty() ? NOTHING : new Pairs(List.copyOf(pairs));
    }

    /** What a value says that is to be written. */
    static Meaning of(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return new Pairs(mapping.entries().entrySet().stream()
                    .map(entry -> new Pair(new Text(entry.getKey()), of(entry.getValue())))
                    .toList());
        }
        return new Text(((Value.Text) value).text());
    }
}
