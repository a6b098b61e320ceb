package io.github.errorspec.emit;

import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that users can choose about a target; what all tools and pages say of it comes from here.
 *
 * @param name as it is written, in camel case
 * @param kind what its value is
 * @param absent what holds where it is not given, as users write it; nothing where that depends on the catalog
 * @param words what the value can be; empty for a text
 * @param form what a text looks like
 * @param accepted what users read where a value is refused
 * @param summary a sentence that says what it does; where tools differ in what holds without it, a second one tells that
 */
public record Option(
        String name,
        Kind kind,
        Optional<String> absent,
        List<String> words,
        Predicate<String> form,
        String accepted,
        String summary) {
    /** What a value is. */
    public enum Kind {
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of some words. */
        CHOICE,
        /** Some of some words, separated by commas. */
        CHOICES,
        /** A text of a form. */
        TEXT
    }

    public static Option flag(String name, boolean absent, String summary) {
        return of(name, Kind.FLAG, String.valueOf(absent), List.of("false", "true"), summary);
    }

    /** One of the constants, in camel case. */
    public static <E extends Enum<E>> Option choice(String name, E absent, String summary) {
        return of(name, Kind.CHOICE, word(absent), words(absent.getDeclaringClass()), summary);
    }

    /** Some of the constants, in camel case; none where it is not given. */
    public static <E extends Enum<E>> Option choices(String name, Class<E> type, String summary) {
        return of(name, Kind.CHOICES, "", words(type), summary);
    }

    /** Some of some words that are no constants; all of them where it is not given. */
    public static Option words(String name, String summary, List<String> allowed) {
        return of(name, Kind.CHOICES, String.join(",", allowed), allowed, summary);
    }

    /** One of some numbers; the first is the default. */
    public static Option number(String name, String summary, int... allowed) {
        List<String> words = new ArrayList<>();
        for (int number : allowed) {
            words.add(String.valueOf(number));
        }
        return of(name, Kind.CHOICE, words.get(0), words, summary);
    }

    /** One of some words that are no names; the first is the default. */
    public static Option word(String name, String summary, List<String> allowed) {
        return of(name, Kind.CHOICE, allowed.get(0), allowed, summary);
    }

    /**
     * A text; where it is not given, it depends on the catalog.
     *
     * @param accepted what is needed, with an example, as a sentence without a full stop
     */
    public static Option text(String name, Predicate<String> form, String accepted, String summary) {
        return new Option(name, Kind.TEXT, Optional.empty(), List.of(), form, accepted, summary);
    }

    private static Option of(String name, Kind kind, String absent, List<String> words, String summary) {
        return new Option(
                name,
                kind,
                Optional.of(absent),
                List.copyOf(words),
                text -> true,
                kind == Kind.CHOICES
                        ? "it is one or more of `" + String.join("`, `", words) + "`, with commas between them"
                        : "it is " + alternatives(words),
                summary);
    }

    static List<String> words(Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(word(constant));
        }
        return words;
    }

    /** {@code PER_CODE} is written {@code perCode}. */
    static String word(Enum<?> constant) {
        return Words.of(constant.name()).camel();
    }

    private static String alternatives(List<String> words) {
        int last = words.size() - 1;
        String others = String.join("`, `", words.subList(0, last));
        return last == 0 ? "`" + words.get(0) + "`" : "`" + others + "` or `" + words.get(last) + "`";
    }

    /** Whether this can be its value. */
    boolean accepts(String value) {
        return switch (kind) {
            case TEXT -> form.test(value);
            case CHOICES ->
                Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .allMatch(word -> word.isEmpty() || words.contains(word));
            case FLAG, CHOICE -> words.contains(value);
        };
    }
}
