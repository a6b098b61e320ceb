package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the edits for {@link Wish.Put}. */
record Insertion(Wish.Put wish, Written written, Change change) {
    /** New keys come before these, where a reader would look for them, and not below thousands of rows. */
    private static final Set<String> ROWS = Set.of("categories", "errors");

    /** What is to be written, as one would by hand. */
    static String text(Wish.Put wish) {
        return YamlText.of(wish.keys().get(0)) + ": " + nested(wish, 1).flow();
    }

    void plan(Layout element) throws UneditableException {
        Layout at = element;
        for (int i = 0; i < wish.keys().size(); i++) {
            if (at instanceof Layout.Text text && isMissing(text)) {
                fill(text, nested(wish, i));
                return;
            }
            Layout.Pairs mapping = mapping(at);
            String key = wish.keys().get(i);
            Optional<Layout> value = own(mapping, key);
            if (value.isEmpty()) {
                insert(mapping, key, nested(wish, i + 1));
                return;
            }
            at = value.get();
        }
        if (at instanceof Layout.Pairs && wish.value() instanceof Value.Mapping more) {
            add(mapping(at), more);
            return;
        }
        if (!(at instanceof Layout.Text text) || text.shared()) {
            throw SpecEditor.byHand(wish, "`" + String.join(".", wish.keys()) + "` has another value already");
        }
        if (isMissing(text)) {
            fill(text, wish.value());
        } else {
            replace(text, wish.value(), written, change, this::textByHand);
        }
    }

    /** Entries for a mapping that is there. */
    private void add(Layout.Pairs mapping, Value.Mapping more) throws UneditableException {
        for (Map.Entry<String, Value> entry : more.entries().entrySet()) {
            if (own(mapping, entry.getKey()).isPresent()) {
                throw SpecEditor.byHand(wish, "`" + entry.getKey() + "` is there already");
            }
            insert(mapping, entry.getKey(), entry.getValue());
        }
    }

    private static Value nested(Wish.Put wish, int from) {
        Value value = wish.value();
        for (int i = wish.keys().size() - 1; i >= from; i--) {
            value = Value.of(wish.keys().get(i), value);
        }
        return value;
    }

    static boolean isMissing(Layout.Text text) {
        return text.from() == text.to();
    }

    private UneditableException textByHand() {
        return SpecEditor.byHand(wish, "this text is written in a way that cannot be edited automatically");
    }

    private Layout.Pairs mapping(Layout layout) throws UneditableException {
        if (layout instanceof Layout.Alias) {
            throw SpecEditor.byHand(wish, "an alias stands here, and what it stands for is used elsewhere too");
        }
        if (layout.shared()) {
            throw SpecEditor.byHand(wish, "an alias repeats elsewhere what stands here");
        }
        if (layout instanceof Layout.Pairs mapping) {
            return mapping;
        }
        throw SpecEditor.byHand(wish, "no mapping stands here");
    }

    /** What a mapping has itself under a key. What it has by a merge key must not be hidden by a key of its own. */
    private Optional<Layout> own(Layout.Pairs mapping, String key) throws UneditableException {
        List<Layout.Pair> found =
                mapping.pairs().stream().filter(pair -> pair.hasKey(key)).toList();
        if (found.size() > 1) {
            throw SpecEditor.byHand(wish, "`" + key + "` stands here twice");
        }
        boolean merged = mapping.pairs().stream().anyMatch(pair -> pair.hasKey("<<") && brings(pair.value(), key));
        if (found.isEmpty() && merged) {
            throw SpecEditor.byHand(wish, "`" + key + "` comes from a merge key here");
        }
        return found.stream().findFirst().map(Layout.Pair::value);
    }

    private static boolean brings(Layout source, String key) {
        if (source instanceof Layout.Alias alias) {
            return brings(alias.target(), key);
        }
        if (source instanceof Layout.Items list) {
            return list.items().stream().anyMatch(item -> brings(item, key));
        }
        return source instanceof Layout.Pairs mapping
                && mapping.pairs().stream()
                        .anyMatch(pair -> pair.hasKey(key) || (pair.hasKey("<<") && brings(pair.value(), key)));
    }

    private void insert(Layout.Pairs mapping, String key, Value value) {
        int at = 0;
        while (at < mapping.pairs().size() && !isRows(mapping.pairs().get(at))) {
            at++;
        }
        change.insert(mapping, at, key, value);
        if (mapping.flow()) {
            new FlowMapping(mapping, written).insert(at, key, value, change);
        } else {
            new BlockMapping(mapping, written).insert(at, key, value, change);
        }
    }

    private static boolean isRows(Layout.Pair pair) {
        return ROWS.stream().anyMatch(pair::hasKey);
    }

    /** Behind the colon of a key without a value, which may lack the colon as well. */
    private void fill(Layout.Text missing, Value value) {
        int at = missing.from();
        boolean colon = written.source().text(Math.max(0, at - 1), at).equals(":");
        change.edit(at, at, (colon ? " " : ": ") + value.flow());
        change.replace(missing, value);
    }

    static void replace(
            Layout.Text text, Value value, Written written, Change change, Supplier<UneditableException> refusal)
            throws UneditableException {
        if (text.block() || isMissing(text)) {
            throw refusal.get();
        }
        change.edit(written.start(text), text.to(), value.flow(written.isQuoted(text)));
        change.replace(text, value);
    }
}
