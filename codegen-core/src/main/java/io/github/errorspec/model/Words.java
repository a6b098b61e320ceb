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
    /** Hyphens, underscores, dots and capitals behind small letters separate words: {@code stream-name}, {@code urlPath}. */
    public static Words of(String identifier) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= identifier.length(); i++) {
            if (i == identifier.length() || isSeparator(identifier.charAt(i)) || isHump(identifier, i)) {
                if (i > start) {
                    words.add(identifier.substring(start, i).toLowerCase(Locale.ROOT));
                }
                boolean skipped = i < identifier.length() && isSeparator(identifier.charAt(i));
                start = skipped ? i + 1 : i;
            }
        }
        return new Words(List.copyOf(words));
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
            pascal.append(capitalized(word));
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

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || c == '.';
    }

    private static boolean isHump(String text, int at) {
        return at > 0 && isCapital(text.charAt(at)) && isSmallOrDigit(text.charAt(at - 1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmallOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** With a capital at its beginning; the rest stays as it is. */
    public static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
