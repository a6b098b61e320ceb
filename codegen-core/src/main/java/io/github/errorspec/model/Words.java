package io.github.errorspec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of an identifier, in the ways that languages join them.
 *
 * @param words in small letters
 */
public record Words(List<String> words) {
    /**
     * The one way in which names are taken apart: separators and capitals begin words, as in {@code stream-name}, {@code urlPath}
     * and {@code HTTPStatus}. What is written in capitals only, such as {@code P2P_FAILED}, is taken apart at separators only.
     */
    public static Words of(String name) {
        List<String> words = WordBreaks.words(name);
        words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
        return new Words(List.copyOf(words));
    }

    /** A title made of an identifier: {@code card_declined} gives "Card declined", {@code DBInstanceNotFound} "DB instance not found". */
    public static String sentence(String identifier) {
        List<String> spelled = WordBreaks.words(identifier);
        if (spelled.isEmpty()) {
            return "";
        }
        boolean shouted = WordBreaks.isShouted(identifier);
        List<String> words = new ArrayList<>();
        for (String word : spelled) {
            words.add(!shouted && WordBreaks.isName(word) ? word : word.toLowerCase(Locale.ROOT));
        }
        // Some names begin with a small letter also where a sentence begins: iOS, mTLS.
        String first = words.get(0);
        words.set(0, WordBreaks.capitals(first) > 1 ? first : capitalized(first));
        return String.join(" ", words);
    }

    /** These words and one more. */
    public Words and(String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return new Words(List.copyOf(more));
    }

    /** Without this word at the end, unless it is the only one. */
    public Words without(String last) {
        boolean ends = words.size() > 1 && words.get(words.size() - 1).equals(last);
        return ends ? new Words(words.subList(0, words.size() - 1)) : this;
    }

    /** {@code ParamRequired}. */
    public String pascal() {
        StringBuilder pascal = new StringBuilder();
        for (String word : words) {
            pascal.append(capital(word)).append(word, 1, word.length());
        }
        return pascal.toString();
    }

    /** {@code paramRequired}. */
    public String camel() {
        String pascal = pascal();
        return pascal.isEmpty() ? "" : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    /** {@code param_required}. */
    public String snake() {
        return String.join("_", words);
    }

    /** {@code param-required}. */
    public String kebab() {
        return String.join("-", words);
    }

    /** {@code PARAM_REQUIRED}. */
    public String constant() {
        return snake().toUpperCase(Locale.ROOT);
    }

    /** In the form of this name: {@code pascal}, {@code camel}, {@code snake}, {@code kebab} or {@code constant}. */
    public String in(String form) {
        return switch (form) {
            case "pascal" -> pascal();
            case "camel" -> camel();
            case "snake" -> snake();
            case "kebab" -> kebab();
            case "constant" -> constant();
            default -> throw new IllegalArgumentException(form);
        };
    }

    /** With a capital at its beginning; the rest stays as it is. */
    public static String capitalized(String word) {
        return capital(word) + word.substring(1);
    }

    private static String capital(String word) {
        char first = word.charAt(0);
        // Beyond ASCII, a capital can be more than one character.
        return first < 128
                ? String.valueOf(Character.toUpperCase(first))
                : word.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
