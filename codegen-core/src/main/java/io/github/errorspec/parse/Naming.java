package io.github.errorspec.parse;

import io.github.errorspec.model.Words;
import java.text.Normalizer;
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
        return Words.of(ascii(name)).constant();
    }

    /** Accents are taken off; other letters outside ASCII are left out, and what is no letter there separates words as in ASCII. */
    private static String ascii(String name) {
        if (isPlain(name)) {
            return name;
        }
        return Normalizer.normalize(APOSTROPHE.matcher(name).replaceAll(""), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .codePoints()
                .filter(c -> c < 128
                        || (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK))
                .mapToObj(c -> c < 128 ? Character.toString(c) : " ")
                .collect(Collectors.joining());
    }

    /** Whether it has nothing to take off, as most have. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128 || name.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }

    /** {@code card_declined} gives "Card declined"; nothing for a code that is no word. */
    static Optional<String> nameFromCode(String code) {
        return code.length() <= 128 && SYMBOL.matcher(code).matches()
                ? Optional.of(Words.sentence(code))
                : Optional.empty();
    }

    /** {@code nanostream.analytics} gives "Analytics errors". */
    static String titleFromId(String catalogId) {
        return Words.sentence(catalogId.substring(catalogId.lastIndexOf('.') + 1)) + " errors";
    }
}
