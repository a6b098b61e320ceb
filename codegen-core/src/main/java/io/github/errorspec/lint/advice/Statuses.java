package io.github.errorspec.lint.advice;

import java.util.List;

/**
 * A set of HTTP statuses, as a table writes it: {@code 404 5xx !502} is 404 and those of 500 to 599 other than 502.
 *
 * @param words the statuses and classes
 */
record Statuses(List<String> words) {
    static Statuses of(String words) {
        return new Statuses(List.of(words.split(" ", -1)));
    }

    boolean has(int status) {
        return !words.contains("!" + status)
                && (words.contains(Integer.toString(status)) || words.contains(status / 100 + "xx"));
    }
}
