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
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Map<Path, Optional<String>> REFUSALS = new ConcurrentHashMap<>();

    /**
     * How a program ended.
     *
     * @param exit its exit code; negative if it could not be started
     * @param output what it printed, or why it could not be started
     */
    record Ended(int exit, String output) {}

    /**
     * A program that {@code install.sh} put below the language's folder, else one of the {@code PATH} that passes its
     * {@link Trial}. Without one, the test is aborted, which Maven shows as skipped; where all languages are required, as in CI, it
     * fails.
     *
     * @param language the language's folder
     * @param installed where it is below that, such as {@code node_modules/.bin/tsc}; its name is what the {@code PATH} has
     */
    static Tool find(String language, String installed) {
        Path own = Path.of(language).resolve(installed).toAbsolutePath();
        String name = own.getFileName().toString();
        Optional<Trial> trial = Trial.of(name);
        List<String> refusals = new ArrayList<>();
        for (Path program : trial.isEmpty() ? List.of(own) : candidates(own, name)) {
            if (Files.isExecutable(program) && Files.isRegularFile(program)) {
                Optional<String> refusal = trial.flatMap(tried -> refusal(tried, program, language));
                if (refusal.isEmpty()) {
                    return new Tool(List.of(program.toString()));
                }
                refusals.add(program + " " + refusal.get());
            }
        }
        String why = refusals.isEmpty() ? "no `" + name + "`" : String.join("; ", refusals);
        throw leaveOut(language, why);
    }

    private static List<Path> candidates(Path own, String name) {
        return Stream.concat(
                        Stream.of(own),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                                .map(folder -> Path.of(folder, name)))
                .distinct()
                .toList();
    }

    private static Optional<String> refusal(Trial trial, Path program, String language) {
        return REFUSALS.computeIfAbsent(program, tried -> {
            try {
                return trial.refusal(tried, Path.of("target/trials").resolve(language));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static RuntimeException leaveOut(String language, String why) {
        String message = language + " is not checked: " + why + "; run language-tests/install.sh " + language;
        if (REQUIRED) {
            Assertions.fail(message);
        }
        return Assumptions.abort(message);
    }

    /**
     * Tries what only some tests need of it, such as a module; without that, the test is aborted as by {@link #find}.
     *
     * @param need what the message calls it
     */
    void needs(String language, String need, Path folder, String... arguments) {
        Ended ended = end(folder, Map.of(), arguments);
        if (ended.exit() != 0) {
            throw leaveOut(language, "no " + need + ": " + ended.output().strip());
        }
    }

    /** Node that runs TypeScript as it is, as the versions from 23.6 on do. */
    static Tool typeStrippingNode() {
        Tool node = find("typescript", "node_modules/.bin/node");
        String program = "const one: number = 1;";
        node.needs(
                "typescript",
                "Node that runs TypeScript",
                Path.of("target"),
                "--input-type=module-typescript",
                "-e",
                program);
        return node;
    }

    /** Runs it in a folder; fails with its output unless it ends with 0. Gives what it printed. */
    String run(Path folder, String... arguments) {
        return run(folder, Map.of(), arguments);
    }

    String run(Path folder, Map<String, String> environment, String... arguments) {
        Ended ended = end(folder, environment, arguments);
        assertThat(ended.exit())
                .as("%s %s in %s:%n%s", command, List.of(arguments), folder, ended.output())
                .isZero();
        return ended.output();
    }

    /** Runs it in a folder, however it ends. */
    Ended end(Path folder, Map<String, String> environment, String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Ended(-1, String.valueOf(e.getMessage()));
        }
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
