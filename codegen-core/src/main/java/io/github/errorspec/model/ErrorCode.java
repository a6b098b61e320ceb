package io.github.errorspec.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code, or a family of codes, as the spec has it.
 *
 * @param text the text of the spec, such as {@code 101002} or {@code 104XXX}
 * @param wildcard the letter in it that stands for one decimal digit; present in families only
 */
public record ErrorCode(String text, Optional<Character> wildcard) {
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![0-9])0(?=[0-9])|(?<=-)0");

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

    /** {@link #lowest}, among integers, which have no leading zeros: that of {@code XX101} is 10101. */
    public String lowestInteger() {
        return LEADING_ZERO.matcher(lowest()).replaceFirst("1");
    }

    /** Whether some concrete code is one that both this and the other stand for. */
    public boolean overlaps(ErrorCode other) {
        if (other.text.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char mine = text.charAt(i);
            char others = other.text.charAt(i);
            if (mine == others
                    || (isWildcard(mine) && other.canBeDigit(others))
                    || (other.isWildcard(others) && canBeDigit(mine))) {
                continue;
            }
            return false;
        }
        return true;
    }

    private boolean canBeDigit(char c) {
        return isWildcard(c) || (c >= '0' && c <= '9');
    }

    /** Whether a family of integers has one between two bounds that have as many digits as it. */
    boolean hasIntegerBetween(long low, long high) {
        return low < 0
                ? new ErrorCode(text.substring(1), wildcard)
                        .hasBetween(Long.toString(-high), Long.toString(-low), 0, true, true)
                : hasBetween(Long.toString(low), Long.toString(high), 0, true, true);
    }

    /** The same for the digits from a place on; a bound holds while all digits before are the bound's own. */
    private boolean hasBetween(String low, String high, int at, boolean lowHolds, boolean highHolds) {
        if (at == text.length() || !(lowHolds || highHolds)) {
            return true;
        }
        char c = text.charAt(at);
        char first = isWildcard(c) ? '0' : c;
        char last = isWildcard(c) ? '9' : c;
        for (char digit = first; digit <= last; digit++) {
            boolean within = (!lowHolds || digit >= low.charAt(at)) && (!highHolds || digit <= high.charAt(at));
            if (within
                    && hasBetween(
                            low,
                            high,
                            at + 1,
                            lowHolds && digit == low.charAt(at),
                            highHolds && digit == high.charAt(at))) {
                return true;
            }
        }
        return false;
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
