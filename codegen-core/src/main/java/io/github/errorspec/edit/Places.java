package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a spec by where they begin: what the places of rows, categories and values lead to. */
final class Places {
    private final Map<Integer, Place> byPosition = new HashMap<>();

    private Places() {}

    /**
     * A text in its surroundings.
     *
     * @param text the text
     * @param value what it is the key of, if it is one
     * @param shared whether it lies in what an alias repeats
     */
    record Place(Layout.Text text, Optional<Layout> value, boolean shared) {}

    static Places of(Layout root) {
        Places places = new Places();
        places.add(root, false);
        return places;
    }

    Optional<Place> at(int position) {
        return Optional.ofNullable(byPosition.get(position));
    }

    private void add(Layout layout, boolean shared) {
        boolean inside = shared || layout.shared();
        if (layout instanceof Layout.Pairs mapping) {
            for (Layout.Pair pair : mapping.pairs()) {
                if (pair.key() instanceof Layout.Text key) {
                    byPosition.put(key.from(), new Place(key, Optional.of(pair.value()), inside));
                }
                add(pair.value(), inside);
            }
        } else if (layout instanceof Layout.Items list) {
            list.items().forEach(item -> add(item, inside));
        } else if (layout instanceof Layout.Text text) {
            byPosition.putIfAbsent(text.from(), new Place(text, Optional.empty(), shared));
        }
    }
}
