package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Edits of a text, with what they are to make of its meaning. Layouts are told apart by themselves: two may look alike. */
final class Change {
    static final Change NONE = new Change(SourceText.of("", ""));

    private final SourceText source;
    private final List<Fix.Edit> edits = new ArrayList<>();
    private final IdentityHashMap<Layout, Meaning> replaced = new IdentityHashMap<>();
    private final IdentityHashMap<Layout.Pair, Boolean> removed = new IdentityHashMap<>();
    private final IdentityHashMap<Layout.Pairs, List<Inserted>> inserted = new IdentityHashMap<>();

    Change(SourceText source) {
        this.source = source;
    }

    private record Inserted(int at, Meaning.Pair pair) {}

    List<Fix.Edit> edits() {
        return List.copyOf(edits);
    }

    void edit(int from, int to, String text) {
        edits.add(new Fix.Edit(source.range(from, to), text));
    }

    void replace(Layout.Text text, Value value) {
        replaced.put(text, Meaning.of(value));
    }

    void remove(Layout.Pair pair) {
        removed.put(pair, true);
    }

    void insert(Layout.Pairs mapping, int at, String key, Value value) {
        inserted.computeIfAbsent(mapping, each -> new ArrayList<>())
                .add(new Inserted(at, new Meaning.Pair(new Meaning.Text(key), Meaning.of(value))));
    }

    Optional<Meaning> insteadOf(Layout layout) {
        return Optional.ofNullable(replaced.get(layout));
    }

    boolean removes(Layout.Pair pair) {
        return removed.containsKey(pair);
    }

    List<Meaning.Pair> insertedInto(Layout.Pairs mapping, int at) {
        return inserted.getOrDefault(mapping, List.of()).stream()
                .filter(each -> each.at() == at)
                .map(Inserted::pair)
                .toList();
    }
}
