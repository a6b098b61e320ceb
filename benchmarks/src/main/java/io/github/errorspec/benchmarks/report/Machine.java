package io.github.errorspec.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a program ran on: enough to judge its figures, and nothing that tells whose machine it is.
 *
 * @param words such as {@code 2 cores}
 */
public record Machine(List<String> words) {
    /** This one, with the version of the Maven that was measured. */
    public static Machine here(String maven) {
        long gigabytes = 1L << 30;
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean all
                        ? all.getTotalMemorySize()
                        : 0;
        return new Machine(List.of(
                Runtime.getRuntime().availableProcessors() + " cores",
                (memory + gigabytes / 2) / gigabytes + " GB",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "JDK " + Runtime.version().feature() + " (" + System.getProperty("java.vm.vendor") + ")",
                "Maven " + maven));
    }

    /** Replaces the file. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.write(file, words);
    }

    static Optional<Machine> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(new Machine(Files.readAllLines(file))) : Optional.empty();
    }
}
