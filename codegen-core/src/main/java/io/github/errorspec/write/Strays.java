package io.github.errorspec.write;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what was generated of this table once and stands in no record: records go with a build directory, a cache restores files
 * without them, and a fresh clone has none. Such a file lies where its target could have put it, and has the very line, at the same
 * height, by which the target marks its files today; one that only quotes it is somebody's own.
 */
final class Strays {
    /** What stands in a name where it depends on the table; with a dot it would be of another kind, such as {@code a.test.ts}. */
    private static final String PLACE = "[^./\\\\:]+";

    private final Path root;
    /** Of what is generated now. */
    private final Set<String> headers;

    private Strays(Path root, Set<String> headers) {
        this.root = root;
        this.headers = headers;
    }

    /**
     * The files of all output directories.
     *
     * @param outputs by directory
     * @param known what is not looked at: what is generated now, and what records list
     */
    static Set<OutputPath> find(Map<Path, Output> outputs, Set<OutputPath> known) throws IOException {
        Set<OutputPath> found = new LinkedHashSet<>();
        for (Map.Entry<Path, Output> each : outputs.entrySet()) {
            Output output = each.getValue();
            Strays strays = new Strays(each.getKey().toAbsolutePath().normalize(), headers(output.files()));
            for (FormerFiles former : output.former()) {
                for (OutputPath path : strays.matching(former.path())) {
                    if (!known.contains(path) && strays.isOurs(path.file(), former.words())) {
                        found.add(path);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> headers(List<GeneratedFile> files) {
        Set<String> headers = new HashSet<>();
        for (GeneratedFile file : files) {
            header(file.content()).ifPresent(headers::add);
        }
        return headers;
    }

    /** Every path of this pattern, from folder to folder; links are not followed, as they may lead to what is another's. */
    private List<OutputPath> matching(String pattern) throws IOException {
        List<String> paths = List.of("");
        for (String part : pattern.split("/", -1)) {
            List<String> next = new ArrayList<>();
            for (String path : paths) {
                String folder = path.isEmpty() ? "" : path + "/";
                for (String name : names(path, part)) {
                    next.add(folder + name);
                }
            }
            paths = next;
        }
        return paths.stream().map(path -> OutputPath.of(root, path)).toList();
    }

    private List<String> names(String folder, String part) throws IOException {
        Path directory = folder.isEmpty() ? root : root.resolve(folder);
        if (!folder.isEmpty() && Disk.kindOf(directory) != Disk.Kind.FOLDER) {
            return List.of();
        }
        if (part.indexOf('*') < 0) {
            return List.of(part);
        }
        Pattern wanted = Pattern.compile(
                Arrays.stream(part.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(PLACE)));
        List<String> matching = new ArrayList<>();
        for (String name :
                Disk.facts(directory).kind() == Disk.Kind.FOLDER ? Disk.names(directory) : List.<String>of()) {
            if (wanted.matcher(name).matches()) {
                matching.add(name);
            }
        }
        Collections.sort(matching);
        return matching;
    }

    private boolean isOurs(Path file, Set<String> words) throws IOException {
        if (Disk.kindOf(file) != Disk.Kind.FILE
                || header(Ownership.beginning(file)).filter(headers::contains).isEmpty()) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        String text = new String(Disk.bytes(file), StandardCharsets.UTF_8);
        return words.stream().anyMatch(word -> mentions(text, word));
    }

    private static boolean mentions(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The line that says who made a file, without the white space around it, behind how many lines are above it. */
    private static Optional<String> header(String content) {
        String beginning = content.substring(0, Math.min(content.length(), Ownership.MARKED));
        int marker = beginning.indexOf(Mark.WORDS);
        if (marker < 0) {
            return Optional.empty();
        }
        int from = beginning.lastIndexOf('\n', marker) + 1;
        int to = beginning.indexOf('\n', marker);
        int above = 0;
        for (int i = 0; i < from; i++) {
            above += beginning.charAt(i) == '\n' ? 1 : 0;
        }
        String line = beginning.substring(from, to < 0 ? beginning.length() : to);
        return Optional.of(above + " " + line.strip());
    }
}
