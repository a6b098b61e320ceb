package io.github.errorspec.parse.yaml;

import java.util.List;

/** How a value is written: what it is, and from where to where, in code points from 0. */
public sealed interface Layout {
    /** Where it begins, with its anchor and its tag. */
    int from();

    /** The first position behind it. What is written as a block ends where the next token begins. */
    int to();

    /** Whether an alias stands for it somewhere else: what changes here changes there too. */
    boolean shared();

    /**
     * A text.
     *
     * @param value without quotes and escapes
     * @param block whether it is written in lines of its own, behind {@code |} or {@code >}
     */
    record Text(String value, boolean block, int from, int to, boolean shared) implements Layout {}

    /** A list. */
    record Items(List<Layout> items, boolean flow, int from, int to, boolean shared) implements Layout {}

    /** A mapping; keys may be there twice, and merge keys are keys like any other. */
    record Pairs(List<Pair> pairs, boolean flow, int from, int to, boolean shared) implements Layout {}

    /** Another value, by its anchor. */
    record Alias(Layout target, int from, int to) implements Layout {
        @Override
        public boolean shared() {
            return true;
        }
    }

    /** A key with its value. */
    record Pair(Layout key, Layout value) {
        /** Whether the key is this text. */
        public boolean hasKey(String text) {
            return key instanceof Text written && written.value().equals(text);
        }
    }
}
