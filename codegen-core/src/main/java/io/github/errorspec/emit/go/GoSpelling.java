package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.model.Words;
import java.util.List;
import java.util.Locale;

/** How Go joins words: some are written in capitals. */
final class GoSpelling {
    /** {@code StreamID}. */
    static final Spelling PASCAL = words -> pascal(words.words());

    /** {@code streamID}. */
    static final Spelling CAMEL = words ->
            words.words().get(0) + pascal(words.words().subList(1, words.words().size()));

    private GoSpelling() {}

    private static String pascal(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            // Of all initialisms, only this one has a digit, which can be a word of its own.
            boolean utf8 = words.get(i).equals("utf")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("8");
            joined.append(utf8 ? "UTF8" : word(words.get(i)));
            i += utf8 ? 1 : 0;
        }
        return joined.toString();
    }

    private static String word(String word) {
        return Go.RESERVED.contains("initialism", word) ? word.toUpperCase(Locale.ROOT) : Words.capitalized(word);
    }
}
