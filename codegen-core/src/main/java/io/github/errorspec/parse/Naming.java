package io.github.errorspec.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that a spec leaves out. */
final class Naming {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC]");

    /** A code that is a word or words, not a number with letters: {@code card_declined}, but neither E101 nor XX000. */
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Za-z]+|(?=.*[a-z_.-])[A-Za-z][A-Za-z0-9]*([_.-][A-Za-z0-9]+)*");

    private Naming() {}

    /** {@code X-ACCESS-TOKEN missing} gives {@code X_ACCESS_TOKEN_MISSING}; empty if no letter or digit of ASCII is left. */
    static String idFromName(String name) {
        String ascii = ascii(APOSTROPHE.matcher(name).replaceAll(""));
        return words(ascii).toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** Accents are taken off; other letters outside ASCII are left out. */
    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .codePoints()
                .filter(c -> c < 128
                        || (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** {@code card_declined} gives "Card declined"; nothing for a code that is no word. */
    static Optional<String> nameFromCode(String code) {
        return code.length() <= 128 && SYMBOL.matcher(code).matches() ? Optional.of(sentence(code)) : Optional.empty();
    }

    /** {@code nanostream.analytics} gives "Analytics errors". */
    static String titleFromId(String catalogId) {
        return sentence(catalogId.substring(catalogId.lastIndexOf('.') + 1)) + " errors";
    }

    /** {@code rate-limit} gives "Rate limit". */
    static String sentence(String identifier) {
        String words = words(identifier).toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words of letters and digits with a space between them; a capital behind a small letter begins a word. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hump = i > 0 && isCapital(c) && isSmallOrDigit(text.charAt(i - 1));
            boolean part = isCapital(c) || isSmallOrDigit(c);
            if ((hump || !part) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (part) {
                words.append(c);
            }
        }
        return words.toString().stripTrailing();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmallOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
