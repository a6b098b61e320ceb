package io.github.errorspec.benchmarks.cli;

import io.github.errorspec.benchmarks.jvm.Javac;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.benchmarks.jvm.TimedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ways to start the command line, and what they are compared with.
 *
 * @param commands what each way is started with
 * @param spec what is generated
 * @param folder where everything goes
 */
record Starts(Map<String, List<String>> commands, Path spec, Path folder) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Those of a command line that was built. */
    static Starts of(Path built, Path spec, Path folder) throws IOException {
        Path nothing = Files.writeString(
                folder.resolve("Nothing.java"), "final class Nothing { public static void main(String[] a) {} }");
        Javac.compile(List.of(nothing), folder, folder.resolve("nothing"));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("jar", List.of(JAVA, "-jar", built.resolve("errorspec.jar").toString()));
        commands.put("launcher", List.of(built.resolve("errorspec").toString()));
        return new Starts(commands, spec, folder);
    }

    Set<String> ways() {
        return commands.keySet();
    }

    /** As if nothing had ever been generated. */
    void removeOutput() throws IOException {
        TemporaryFolder.delete(output());
        TemporaryFolder.delete(records());
    }

    Path output() {
        return folder.resolve("output");
    }

    private Path records() {
        return folder.resolve("records");
    }

    /** A JVM from its start to its end. */
    double nothingMillis() throws IOException, InterruptedException {
        return millis(List.of(JAVA, "-cp", folder.resolve("nothing").toString(), "Nothing"));
    }

    double generateMillis(String way) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(commands.getOrDefault(way, List.of()));
        command.addAll(List.of("generate", "--spec", spec.toString(), "--target", "java=" + output()));
        command.addAll(List.of(
                "-D",
                "java.packageName=com.example.errors",
                "--records",
                records().toString()));
        return millis(command);
    }

    private double millis(List<String> command) throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("ERRORSPEC_CACHE", folder.resolve("cache").toString());
        return TimedProcess.millis(command, environment, folder.resolve("log"));
    }
}
