package io.github.errorspec.benchmarks.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process from its start to its end. */
public final class TimedProcess {
    private TimedProcess() {}

    /**
     * Runs one.
     *
     * @param environment what is in it beside the environment of this JVM
     * @param log where its output goes
     * @return how long it took
     * @throws IllegalStateException if it failed
     */
    public static double millis(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int exitCode = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exitCode != 0) {
            throw new IllegalStateException(command + " ended with " + exitCode + ": " + Files.readString(log));
        }
        return millis;
    }
}
