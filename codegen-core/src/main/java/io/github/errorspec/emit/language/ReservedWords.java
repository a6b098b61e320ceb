package io.github.errorspec.emit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean something in a language, or in generated code, already. They stand in a text file beside the templates of the
 * language, in sections: a line such as {@code [keyword]}, then words separated by spaces; {@code #} begins a comment.
 */
public final class ReservedWords {
    private final Map<String, Set<String>> sections;

    private ReservedWords(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /** Those in {@code reserved.txt} beside a class. */
    public static ReservedWords beside(Class<?> neighbour) {
        try (InputStream stream = neighbour.getResourceAsStream("reserved.txt")) {
            if (stream == null) {
                throw new IllegalStateException(neighbour + " has no reserved.txt");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReservedWords of(String text) {
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                sections.computeIfAbsent(section, name -> new HashSet<>())
                        .addAll(Set.of(line.strip().split(" ")));
            }
        }
        return new ReservedWords(Map.copyOf(sections));
    }

    /** Whether one of the sections has it; a section that does not exist is a mistake of ours. */
    public boolean contains(Collection<String> names, String word) {
        for (String name : names) {
            if (section(name).contains(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(String section, String word) {
        return section(section).contains(word);
    }

    private Set<String> section(String name) {
        Set<String> words = sections.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no section is called " + name);
        }
        return words;
    }
}
