package io.github.errorspec.past;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A repository of the git of this machine, with nobody's configuration.
 *
 * @param folder its work tree
 */
record Repository(Path folder) {
    static final Map<String, String> ENVIRONMENT = environment();

    /** A new one; where there is no git, the test is skipped. */
    static Repository init(Path folder, String... options) throws IOException {
        assumeTrue(works(folder), "there is no git here");
        Files.createDirectories(folder);
        Repository repository = new Repository(folder);
        List<String> command = new ArrayList<>(List.of("init", "--quiet"));
        command.addAll(List.of(options));
        repository.git(command.toArray(String[]::new));
        return repository;
    }

    private static boolean works(Path folder) throws IOException {
        try {
            return start(folder.toAbsolutePath().getRoot(), "--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_CONFIG_GLOBAL", System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
        environment.put("GIT_CONFIG_COUNT", "2");
        environment.put("GIT_CONFIG_KEY_0", "init.defaultBranch");
        environment.put("GIT_CONFIG_VALUE_0", "main");
        environment.put("GIT_CONFIG_KEY_1", "protocol.file.allow");
        environment.put("GIT_CONFIG_VALUE_1", "always");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "Test");
            environment.put("GIT_" + who + "_EMAIL", "test@example.com");
        }
        return environment;
    }

    private static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        return builder.start();
    }

    /** Runs git here; a test that cannot make its repository has failed. */
    String git(String... arguments) throws IOException {
        Process process = start(folder, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("git " + String.join(" ", arguments) + ": " + output);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return output.strip();
    }

    Repository write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return this;
    }

    /** Commits all that is in the work tree. */
    Repository commit() throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--message", "a state");
        return this;
    }

    Repository commit(String path, String text) throws IOException {
        return write(path, text).commit();
    }
}
