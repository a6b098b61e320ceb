package io.github.errorspec.emit.reference;

import java.util.List;

/**
 * What is told about a code.
 *
 * @param name on one line; empty if a code that nobody may use again has none
 * @param parts in the order in which they are told
 */
public record Entry(String code, String name, List<Part> parts) {
    public Entry {
        name = OneLine.of(name);
        parts = List.copyOf(parts);
    }

    /** On one line. */
    public String title() {
        return name.isEmpty() ? code : code + " " + name;
    }
}
