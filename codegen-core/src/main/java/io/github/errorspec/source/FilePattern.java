package io.github.errorspec.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of further files of a spec, from the spec's folder, with one place in it that is different in each file.
 *
 * @param text such as <code>i18n/errors.{locale}.yaml</code>
 */
public record FilePattern(String text) {
    /** Stands where each file has something else. */
    public static final String PLACE = "{locale}";

    /** Of one part of a path: what file systems and archives everywhere can name, and nothing that leads out of the folder. */
    private static final Pattern PART =
            Pattern.compile("(?!\\.{1,2}$)[^/\\\\:*?\"<>|{}\\p{Cntrl}]*(\\{locale}[^/\\\\:*?\"<>|{}\\p{Cntrl}]*)?");

    private static final int LIMIT = 1000;

    /** The pattern, if the text is one. */
    public static Optional<FilePattern> of(String text) {
        List<String> parts = List.of(text.split("/", -1));
        boolean fits = text.length() <= LIMIT
                && parts.stream()
                        .allMatch(part -> !part.isEmpty() && PART.matcher(part).matches())
                && parts.stream().filter(part -> part.contains(PLACE)).count() == 1;
        return fits ? Optional.of(new FilePattern(text)) : Optional.empty();
    }

    /** The folder in which one name differs from file to file; ends in a slash, or is empty. */
    public String folder() {
        return text.substring(0, start());
    }

    /** What a name in that folder has at the place; nothing if it does not fit, or begins with a dot by chance. */
    public Optional<String> placeIn(String name) {
        String before = text.substring(start(), text.indexOf(PLACE));
        String behind = text.substring(text.indexOf(PLACE) + PLACE.length(), end());
        boolean fits = name.length() >= before.length() + behind.length()
                && name.startsWith(before)
                && name.endsWith(behind)
                && !(before.isEmpty() && name.startsWith("."));
        return fits ? Optional.of(name.substring(before.length(), name.length() - behind.length())) : Optional.empty();
    }

    /** The path of the file that a name in that folder leads to. */
    public String path(String name) {
        return folder() + name + text.substring(end());
    }

    private int start() {
        return text.lastIndexOf('/', text.indexOf(PLACE)) + 1;
    }

    private int end() {
        int slash = text.indexOf('/', text.indexOf(PLACE));
        return slash < 0 ? text.length() : slash;
    }
}
