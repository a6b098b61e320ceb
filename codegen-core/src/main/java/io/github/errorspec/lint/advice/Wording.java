package io.github.errorspec.lint.advice;

import io.github.errorspec.model.Words;
import java.util.List;

/**
 * The words of a text in small letters, without what stands between them.
 *
 * @param words in order
 * @param line the same with a space before, between and behind them
 */
record Wording(List<String> words, String line) {
    static Wording of(String text) {
        List<String> words = Words.of(text).words();
        return new Wording(words, " " + String.join(" ", words) + " ");
    }
}
