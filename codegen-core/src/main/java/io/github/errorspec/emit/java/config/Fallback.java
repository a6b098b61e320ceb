package io.github.errorspec.emit.java.config;

import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a framework refuses a request without asking the application, or fails: each can be answered with an error of the table. */
public enum Fallback {
    VALIDATION("param value reason", "fields reasons"),
    UNREADABLE_BODY("reason", ""),
    MISSING_PARAMETER("param", ""),
    NOT_FOUND("path", ""),
    METHOD_NOT_ALLOWED("path", ""),
    UNSUPPORTED_MEDIA_TYPE("header reason", ""),
    NOT_ACCEPTABLE("header reason", ""),
    TOO_LARGE("", ""),
    UNEXPECTED("", "");

    private final String texts;
    private final String lists;

    Fallback(String texts, String lists) {
        this.texts = texts;
        this.lists = lists;
    }

    /** The params that it can fill with a text. */
    public List<String> texts() {
        return split(texts);
    }

    /** The params that it can fill with a list of texts. */
    public List<String> lists() {
        return split(lists);
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** What fills the only param of a row, whatever it is called: there is no doubt where one thing is known. */
    public Optional<String> only() {
        return texts().size() == 1 ? Optional.of(texts) : Optional.empty();
    }

    /** As users write it. */
    public String word() {
        return Words.of(name()).camel();
    }

    /** All, as users write them. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Fallback each : values()) {
            words.add(each.word());
        }
        return words;
    }

    /** From {@code notFound: 101001, unexpected: 104000} to the codes; nothing if it has another form. */
    public static Optional<Map<Fallback, String>> codes(String text) {
        Map<Fallback, String> codes = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] parts = pair.split(":", 2);
            int at = words().indexOf(parts[0].strip());
            if (at < 0 || parts.length < 2 || parts[1].isBlank() || codes.put(values()[at], parts[1].strip()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(codes);
    }
}
