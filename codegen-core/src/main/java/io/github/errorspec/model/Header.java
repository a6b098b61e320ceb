package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A header of answers.
 *
 * @param name as it is written; headers whose names differ in case only are one
 * @param value with places for params
 */
public record Header(Located<String> name, MessageTemplate value) {
    public boolean isNamed(String other) {
        return name.value().equalsIgnoreCase(other);
    }

    /** As it stands in an answer, with params in braces. */
    @Override
    public String toString() {
        return name.value() + ": " + value;
    }

    /** Some headers, and those of others that they do not replace, which come first. */
    public static List<Header> over(List<Header> others, List<Header> own) {
        if (own.isEmpty()) {
            return others;
        }
        List<Header> all = new ArrayList<>(others);
        for (Header header : own) {
            int at = indexOf(header.name().value(), all);
            if (at < 0) {
                all.add(header);
            } else {
                all.set(at, header);
            }
        }
        return List.copyOf(all);
    }

    /** Whether one of them has a name. */
    public static boolean isNamedIn(List<Header> headers, String name) {
        return indexOf(name, headers) >= 0;
    }

    private static int indexOf(String name, List<Header> headers) {
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).isNamed(name)) {
                return i;
            }
        }
        return -1;
    }
}
