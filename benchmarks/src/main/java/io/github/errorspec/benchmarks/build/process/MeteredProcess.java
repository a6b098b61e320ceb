package io.github.errorspec.benchmarks.build.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end and measures it. Where there is no POSIX shell, only the time on the clock is known. */
public final class MeteredProcess {
    private static final long MILLIS_BETWEEN_LOOKS = 20;
    private static final boolean HAS_SHELL = Files.isExecutable(Path.of("/bin/sh"));
    private static final boolean HAS_PROC = Files.isDirectory(Path.of("/proc/self"));

    private MeteredProcess() {}

    /** Runs what the builder says; its output goes to the log, which is replaced. */
    public static Usage run(ProcessBuilder builder, Path log, Duration atMost)
            throws IOException, InterruptedException {
        Path times = log.resolveSibling(log.getFileName() + ".times");
        if (HAS_SHELL) {
            builder.command(inShell(builder.command(), times));
        }
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        PeakMemory peak = new PeakMemory(process.toHandle());
        boolean ended = process.waitFor(1, TimeUnit.MILLISECONDS);
        while (!ended && System.nanoTime() - begin < atMost.toNanos()) {
            if (HAS_PROC) {
                peak.look();
            }
            ended = process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        }
        double wallMillis = (System.nanoTime() - begin) / 1e6;
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return new Usage(Usage.TOOK_TOO_LONG, wallMillis, OptionalDouble.empty(), peak.megabytes());
        }
        return new Usage(process.exitValue(), wallMillis, cpu(times), peak.megabytes());
    }

    /** The shell waits for the command and then prints what its children took. */
    private static List<String> inShell(List<String> command, Path times) {
        List<String> inShell = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "file=$1; shift; \"$@\"; code=$?; times > \"$file\"; exit $code",
                "sh",
                times.toString()));
        inShell.addAll(command);
        return inShell;
    }

    private static OptionalDouble cpu(Path times) throws IOException {
        return HAS_SHELL
                ? ShellTimes.childrenMillis(Files.readString(times, StandardCharsets.US_ASCII))
                : OptionalDouble.empty();
    }
}
