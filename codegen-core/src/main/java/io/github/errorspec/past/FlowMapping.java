package io.github.errorspec.past;

import io.github.errorspec.model.RawValue;
import io.github.errorspec.parse.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mapping of YAML on one line. What is not there, or empty, is left out. */
public final class FlowMapping {
    private final StringBuilder out;
    private final int start;

    FlowMapping() {
        this("");
    }

    /**
     * As the last thing on a line.
     *
     * @param before what stands before it there
     */
    FlowMapping(String before) {
        this.out = new StringBuilder(before).append('{');
        this.start = out.length();
    }

    /**
     * Adds an entry.
     *
     * @param key one of the format
     * @param yaml the value, as YAML has it
     */
    FlowMapping put(String key, String yaml) {
        return add(key, ": ", yaml);
    }

    /** The same with a key of the user's own. */
    FlowMapping putOwn(String key, String yaml) {
        return add(YamlText.key(key), "", yaml);
    }

    private FlowMapping add(String key, String colon, String yaml) {
        out.append(isEmpty() ? "" : ", ").append(key).append(colon).append(yaml);
        return this;
    }

    /** Adds a word, a code or a name. */
    FlowMapping word(String key, String word) {
        return put(key, YamlText.of(word));
    }

    FlowMapping word(String key, Optional<String> word) {
        word.ifPresent(there -> word(key, there));
        return this;
    }

    /** Adds a text for people, which always is in quotes. */
    FlowMapping text(String key, Optional<String> text) {
        text.ifPresent(there -> put(key, YamlText.quoted(there)));
        return this;
    }

    FlowMapping flag(String key, boolean flag) {
        return put(key, String.valueOf(flag));
    }

    /** Adds a flag that most do not have, if it is set. */
    FlowMapping mark(String key, boolean flag) {
        return flag ? flag(key, true) : this;
    }

    /** Adds a list of words. */
    FlowMapping words(String key, List<String> words) {
        return words.isEmpty() ? this : put(key, list(words, YamlText::of));
    }

    /** Adds a list of texts for people. */
    FlowMapping texts(String key, List<String> texts) {
        return texts.isEmpty() ? this : put(key, listOfTexts(texts));
    }

    FlowMapping mapping(String key, FlowMapping mapping) {
        return mapping.isEmpty() ? this : put(key, mapping.yaml());
    }

    /** Adds all entries of a map, as values that a spec carries. */
    FlowMapping raw(Map<String, RawValue> values) {
        values.forEach((key, value) -> putOwn(key, yaml(value)));
        return this;
    }

    boolean isEmpty() {
        return out.length() == start;
    }

    /** The mapping, behind what stands before it; nothing can be added then. */
    String yaml() {
        return out.append('}').toString();
    }

    static <T> String list(List<T> items, Function<? super T, String> yaml) {
        return items.stream().map(yaml).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A list of texts for people. */
    public static String listOfTexts(List<String> texts) {
        return list(texts, YamlText::quoted);
    }

    static FlowMapping ofWords(Map<String, String> words) {
        FlowMapping mapping = new FlowMapping();
        words.forEach((key, word) -> mapping.putOwn(key, YamlText.of(word)));
        return mapping;
    }

    static FlowMapping ofTexts(Map<String, String> texts) {
        FlowMapping mapping = new FlowMapping();
        texts.forEach((key, text) -> mapping.putOwn(key, YamlText.quoted(text)));
        return mapping;
    }

    /** A value as it was: in quotes if it was, since it may be a number or a boolean to others if it was not. */
    public static String yaml(RawValue value) {
        if (value instanceof RawValue.Mapping mapping) {
            return new FlowMapping().raw(mapping.entries()).yaml();
        }
        if (value instanceof RawValue.Sequence sequence) {
            return list(sequence.items(), FlowMapping::yaml);
        }
        RawValue.Scalar scalar = (RawValue.Scalar) value;
        return scalar.quoted() ? YamlText.quoted(scalar.text()) : YamlText.bare(scalar.text());
    }
}
