package io.github.errorspec.past;

import io.github.errorspec.input.Refusal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program {@code git} in a folder. A library that reads repositories takes ten times as long to load, knows fewer kinds of them, and
 * writes into the home of the user.
 *
 * @param program the file
 * @param folder where it starts
 * @param environment what it finds around it
 * @param patience how long it may take
 */
record Git(File program, Path folder, Map<String, String> environment, Duration patience) {
    /** A program that waits for a network or a disk; to read one file takes a few milliseconds. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The largest file that is read. */
    private static final int LIMIT = 64 << 20;

    /**
     * What a run gave.
     *
     * @param exit 0 if all went well
     * @param output what it said, as far as one byte behind {@link #LIMIT}
     * @param complaints the lines of the standard error
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Answer(int exit, byte[] output, List<String> complaints) {
        boolean isFine() {
            return exit == 0;
        }

        boolean isTooLong() {
            return output.length > LIMIT;
        }

        /** The output without the line break behind it. */
        String text() {
            return new String(output, StandardCharsets.UTF_8).replaceFirst("\\R$", "");
        }

        /** What git says went wrong, in its own words and in one line. */
        String reason() {
            String words = String.join(" ", complaints).replaceFirst("^fatal: ", "");
            return "git says: " + (words.isBlank() ? "nothing, and ends with " + exit : words);
        }
    }

    /**
     * Git as it works in a folder, whatever the environment says about another repository: in a hook, {@code GIT_DIR} names the one
     * that is being committed to.
     */
    static Git in(Path folder, Map<String, String> environment, Duration patience) throws UnavailablePastException {
        Map<String, String> clean = new HashMap<>(environment);
        // What it says becomes part of our messages, which are in English.
        clean.put("LC_ALL", "C");
        clean.put("GIT_OPTIONAL_LOCKS", "0");
        clean.put("GIT_TERMINAL_PROMPT", "0");
        // What a partial clone lacks is not fetched behind the user's back; older versions know the second one only.
        clean.put("GIT_NO_LAZY_FETCH", "1");
        clean.put("GIT_ALLOW_PROTOCOL", "");
        Git git = new Git(program(environment), folder, Map.copyOf(clean), patience);
        Answer answer = git.run("rev-parse", "--local-env-vars");
        if (!answer.isFine()) {
            throw new UnavailablePastException(answer.reason(), "git must run in " + folder);
        }
        answer.text().lines().filter(name -> !isConfiguration(name)).forEach(clean::remove);
        return new Git(git.program, folder, Map.copyOf(clean), patience);
    }

    /** How containers say {@code safe.directory}; it is about no repository, and git itself keeps it for another one. */
    private static boolean isConfiguration(String name) {
        return name.equals("GIT_CONFIG_PARAMETERS") || name.equals("GIT_CONFIG_COUNT");
    }

    /** Looked for here, as Windows would take one in the working directory before those on the path. */
    private static File program(Map<String, String> environment) throws UnavailablePastException {
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        Optional<File> found = environment.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .flatMap(variable -> List.of(variable.getValue().split(File.pathSeparator, -1)).stream())
                .map(File::new)
                .filter(File::isAbsolute)
                .map(folder -> new File(folder, name))
                .filter(file -> file.isFile() && file.canExecute())
                .findFirst();
        return found.orElseThrow(() -> new UnavailablePastException(
                "there is no program `git` on the PATH", "install git, or name a file instead"));
    }

    /** Runs git; that it fails is an answer, that it cannot run is not. */
    Answer run(String... arguments) throws UnavailablePastException {
        List<String> command = new ArrayList<>(List.of(program.getPath(), "--literal-pathspecs"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return answer(builder.start(), arguments);
        } catch (IOException e) {
            throw new UnavailablePastException(
                    "git cannot be started (" + Refusal.why(e) + ")", "git must run in " + folder);
        }
    }

    private Answer answer(Process process, String... arguments) throws IOException, UnavailablePastException {
        process.getOutputStream().close();
        CompletableFuture<byte[]> output = read(process.getInputStream());
        CompletableFuture<byte[]> complaints = read(process.getErrorStream());
        try {
            // The streams end with the last process that has them, which may be a child of git.
            CompletableFuture.allOf(output, complaints).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(process.waitFor(), output.join(), lines(complaints.join()));
        } catch (TimeoutException e) {
            throw new UnavailablePastException(
                    "`git " + String.join(" ", arguments) + "` takes longer than " + patience.toSeconds() + " s",
                    "try it in " + folder);
        } catch (ExecutionException e) {
            throw new IOException(Refusal.why(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailablePastException("git was interrupted", "try again");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Both streams at once, each to its end: git waits until somebody has read what it says. */
    private static CompletableFuture<byte[]> read(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        byte[] bytes = stream.readNBytes(LIMIT + 1);
                        stream.transferTo(OutputStream.nullOutputStream());
                        return bytes;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> new Thread(task, "git").start());
    }
}
