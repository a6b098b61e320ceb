package io.github.errorspec.benchmarks.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A fresh JVM of the same kind as this one, with no flags but those that are asked for. */
public final class ChildJvm {
    private ChildJvm() {}

    /** The class path of this JVM. */
    public static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /**
     * Runs a program to its end.
     *
     * @param flags for the JVM
     * @param classPath where its classes are
     * @param main its name, and its arguments
     * @return the lines that it printed
     */
    public static List<String> run(List<String> flags, String classPath, String... main)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-classpath", classPath));
        command.addAll(Arrays.asList(main));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(main[0] + " ended with status " + status + ": " + output);
        }
        return output.lines().toList();
    }
}
