package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of a language.
 *
 * @param command what starts it
 */
record Tool(List<String> command) {
    private static final boolean REQUIRED = Boolean.getBoolean("languages.required");

    /**
     * A program that {@code install.sh} put below the language's folder, else one of the {@code PATH}. Without it, the test is
     * aborted, which Maven shows as skipped; where all languages are required, as in CI, it fails.
     *
     * @param language the language's folder
     * @param installed where it is below that, such as {@code node_modules/.bin/tsc}; its name is what the {@code PATH} has
     */
    static Tool find(String language, String installed) {
        Path own = Path.of(language).resolve(installed).toAbsolutePath();
        String name = own.getFileName().toString();
        Optional<Path> found = Stream.concat(
                        Stream.of(own),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String message = language + " is not checked: no `" + name + "`; run language-tests/install.sh " + language;
            if (REQUIRED) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return new Tool(List.of(found.orElseThrow().toString()));
    }

    /** Runs it in a folder; fails with its output unless it ends with 0. Gives what it printed. */
    String run(Path folder, String... arguments) {
        return run(folder, Map.of(), arguments);
    }

    String run(Path folder, Map<String, String> environment, String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s in %s:%n%s", String.join(" ", line), folder, output)
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
