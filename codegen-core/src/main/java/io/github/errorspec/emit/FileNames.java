package io.github.errorspec.emit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of pages in a folder, without their ending. */
public final class FileNames {
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_-]");

    /** What file systems, or what builds pages, have a meaning for. */
    private static final Pattern TAKEN = Pattern.compile(
            "con|prn|aux|nul|com[0-9]|lpt[0-9]|index|readme|summary|404|llms", Pattern.CASE_INSENSITIVE);

    private final Set<String> given = new HashSet<>();

    /** The name of the page about what has this key; no system takes two of them for one. */
    public String of(String key) {
        String name = ODD.matcher(key).replaceAll("-");
        // A page whose name begins with another character is left out by some tools.
        String visible = Character.isLetterOrDigit(name.charAt(0)) ? name : "e" + name;
        String free = TAKEN.matcher(visible).matches() ? visible + "-error" : visible;
        for (int number = 1; ; number++) {
            String candidate = number == 1 ? free : free + "-" + number;
            if (given.add(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }

    /** A name that a user chose. */
    public String chosen(String name) {
        given.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
