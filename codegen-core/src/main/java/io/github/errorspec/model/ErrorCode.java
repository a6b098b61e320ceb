package io.github.errorspec.model;

import java.util.Optional;

/**
 * A code, or a family of codes, as the spec has it.
 *
 * @param text the text of the spec, such as {@code 101002} or {@code 104XXX}
 * @param wildcard the letter in it that stands for one decimal digit; present in families only
 */
public record ErrorCode(String text, Optional<Character> wildcard) {
    /** The code that a text is in a catalog with this wildcard. */
    public static ErrorCode of(String text, Optional<Character> wildcard) {
        return new ErrorCode(text, wildcard.filter(letter -> text.indexOf(letter) >= 0));
    }

    public boolean isFamily() {
        return wildcard.isPresent();
    }

    /** How many wildcards it has; the family with the fewest wins. */
    public int width() {
        return (int) text.chars().filter(this::isWildcard).count();
    }

    /** Whether it stands for this concrete code. */
    public boolean matches(String concrete) {
        if (concrete.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = concrete.charAt(i);
            if (isWildcard(text.charAt(i)) ? c < '0' || c > '9' : c != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The lowest concrete code that it stands for; itself when it is no family. */
    public String lowest() {
        return filled('0');
    }

    /** The highest concrete code that it stands for; itself when it is no family. */
    public String highest() {
        return filled('9');
    }

    private String filled(char digit) {
        return wildcard.map(letter -> text.replace(letter, digit)).orElse(text);
    }

    private boolean isWildcard(int c) {
        return wildcard.isPresent() && wildcard.get() == c;
    }

    @Override
    public String toString() {
        return text;
    }
}
