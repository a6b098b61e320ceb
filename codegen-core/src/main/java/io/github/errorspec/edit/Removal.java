package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;

/** Finds the edits for {@link Wish.Remove}. */
record Removal(Wish.Remove wish, Written written, Change change) {
    void plan(Layout element) throws UneditableException {
        plan(element, 0);
    }

    private void plan(Layout layout, int depth) throws UneditableException {
        if (!(layout instanceof Layout.Pairs mapping) || mapping.shared()) {
            throw SpecEditor.byHand(wish, "what stands here is no mapping of its own");
        }
        int at = index(mapping, wish.keys().get(depth));
        Layout.Pair pair = mapping.pairs().get(at);
        if (depth + 1 < wish.keys().size() && !isOnly(pair.value())) {
            plan(pair.value(), depth + 1);
            return;
        }
        boolean done = mapping.flow()
                ? new FlowMapping(mapping, written).remove(at, change)
                : new BlockMapping(mapping, written).remove(at, change);
        if (!done) {
            throw SpecEditor.byHand(wish, "a comment stands in between");
        }
        change.remove(pair);
    }

    /** Whether nothing would be left of a mapping on the way. */
    private static boolean isOnly(Layout layout) {
        return layout instanceof Layout.Pairs mapping
                && !mapping.shared()
                && mapping.pairs().size() == 1;
    }

    private int index(Layout.Pairs mapping, String key) throws UneditableException {
        for (int i = 0; i < mapping.pairs().size(); i++) {
            if (mapping.pairs().get(i).hasKey(key)) {
                return i;
            }
        }
        throw SpecEditor.byHand(wish, "there is no `" + key + "` here");
    }
}
