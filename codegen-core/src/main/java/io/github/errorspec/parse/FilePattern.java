package io.github.errorspec.parse;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of further files of a spec, from the spec's folder, with one place in it that is different in each file.
 *
 * @param text such as <code>i18n/errors.{locale}.yaml</code>
 */
record FilePattern(String text) {
    static final String PLACE = "{locale}";

    /** Of one part of a path: what file systems and archives everywhere can name, and nothing that leads out of the folder. */
    private static final Pattern PART =
            Pattern.compile("(?!\\.{1,2}$)[^/\\\\:*?\"<>|{}\\p{Cntrl}]*(\\{locale}[^/\\\\:*?\"<>|{}\\p{Cntrl}]*)?");

    private static final int LIMIT = 1000;

    /**
     * A file that a pattern fits.
     *
     * @param file the file
     * @param place what stands in it for the pattern's place
     */
    record Match(SpecFile file, String place) {}

    /** The pattern, if the text is one. */
    static Optional<FilePattern> of(String text) {
        List<String> parts = List.of(text.split("/", -1));
        boolean fits = text.length() <= LIMIT
                && parts.stream()
                        .allMatch(part -> !part.isEmpty() && PART.matcher(part).matches())
                && parts.stream().filter(part -> part.contains(PLACE)).count() == 1;
        return fits ? Optional.of(new FilePattern(text)) : Optional.empty();
    }

    /** The files that it fits, sorted; the spec itself is none of them, and neither is what begins with a dot by chance. */
    List<Match> matches(SpecFile spec) throws IOException {
        try {
            return find(spec);
        } catch (DirectoryIteratorException | InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<Match> find(SpecFile spec) throws IOException {
        int place = text.indexOf(PLACE);
        int start = text.lastIndexOf('/', place) + 1;
        int slash = text.indexOf('/', place);
        int end = slash < 0 ? text.length() : slash;
        String before = text.substring(start, place);
        String behind = text.substring(place + PLACE.length(), end);
        List<Match> matches = new ArrayList<>();
        for (String name : namesIn(absolute(spec).resolveSibling(text.substring(0, start)))) {
            if (name.length() >= before.length() + behind.length()
                    && name.startsWith(before)
                    && name.endsWith(behind)
                    && !(before.isEmpty() && name.startsWith("."))) {
                SpecFile file = spec.beside(text.substring(0, start) + name + text.substring(end));
                String found = name.substring(before.length(), name.length() - behind.length());
                if (Files.exists(file.path()) && !isSame(file, spec)) {
                    matches.add(new Match(file, found));
                }
            }
        }
        matches.sort(Comparator.comparing(match -> match.file().name()));
        return List.copyOf(matches);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                // Folders in archives may end in a slash.
                entries.forEach(
                        entry -> names.add(String.valueOf(entry.getFileName()).replace("/", "")));
            }
        }
        return names;
    }

    private static boolean isSame(SpecFile file, SpecFile other) {
        return absolute(file).equals(absolute(other));
    }

    private static Path absolute(SpecFile file) {
        return file.path().toAbsolutePath().normalize();
    }
}
