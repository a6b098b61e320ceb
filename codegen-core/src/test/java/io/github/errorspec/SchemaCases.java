package io.github.errorspec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases below {@code src/test/specs/schema}: a line each, which {@code around.txt} makes a spec of. */
final class SchemaCases {
    private static final Path FOLDER = Path.of("src/test/specs/schema");
    private static final Map<String, String> AROUND =
            lines("around.txt").collect(Collectors.toMap(SchemaCases::word, SchemaCases::rest));

    private SchemaCases() {}

    /** The lines of a file without its comments. */
    static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spec that is complete but for this line. */
    static String spec(String line) {
        return AROUND.get(word(line)).replace("§", rest(line));
    }

    private static String word(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static String rest(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
