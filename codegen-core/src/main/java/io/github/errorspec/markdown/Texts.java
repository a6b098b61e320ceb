package io.github.errorspec.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts words before and behind what a text says. */
public final class Texts {
    private Texts() {}

    /** With words before the first paragraph, or before what is in its place. */
    public static List<Block> prefixed(String words, List<Block> blocks) {
        return prefixed(List.of(new Inline.Text(words)), blocks);
    }

    /** With a part of a sentence before the first paragraph, or before what is in its place. */
    public static List<Block> prefixed(List<Inline> words, List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first
                ? with(blocks, 0, concat(words, first.text()))
                : concat(List.of(new Block.Paragraph(words)), blocks);
    }

    /**
     * With other words in place of the full stop that the last paragraph may end with.
     *
     * @param words a full stop, which only a paragraph has, or with words and a space before it
     */
    public static List<Block> ended(List<Block> blocks, String words) {
        int end = blocks.size() - 1;
        if (!(blocks.get(end) instanceof Block.Paragraph last)) {
            String sentence = words.substring(words.indexOf(' ') + 1);
            return sentence.length() < 2 ? blocks : concat(blocks, List.of(Markdown.words(sentence)));
        }
        List<Inline> text = new ArrayList<>(last.text());
        if (text.get(text.size() - 1) instanceof Inline.Text said) {
            text.set(text.size() - 1, new Inline.Text(ended(said.text(), words)));
        } else {
            text.add(new Inline.Text(words));
        }
        return with(blocks, end, text);
    }

    private static String ended(String text, String words) {
        boolean said = text.endsWith("!") || text.endsWith("?") || text.endsWith("..");
        boolean stop = text.endsWith(".") && !said;
        return (stop ? text.substring(0, text.length() - 1) : text)
                + (said && words.startsWith(".") ? words.substring(1) : words);
    }

    private static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }

    private static List<Block> with(List<Block> blocks, int index, List<Inline> text) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(index, new Block.Paragraph(text));
        return List.copyOf(changed);
    }
}
