package io.github.errorspec.benchmarks.build.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that the only child of a shell has had, as Linux tells it in {@code /proc}. The figure there is a maximum already: looking
 * often only means that the last look is close to the end.
 */
final class PeakMemory {
    private static final Pattern PEAK = Pattern.compile("^VmHWM:\\s*(\\d+) kB$", Pattern.MULTILINE);

    private final ProcessHandle shell;
    private Optional<Path> status = Optional.empty();
    private OptionalDouble megabytes = OptionalDouble.empty();

    PeakMemory(ProcessHandle shell) {
        this.shell = shell;
    }

    void look() {
        if (status.isEmpty()) {
            // The child is a script that becomes the JVM, in the same process.
            status = shell.children().findFirst().map(child -> Path.of("/proc/" + child.pid() + "/status"));
        }
        status.map(PeakMemory::read)
                .flatMap(PeakMemory::megabytes)
                .ifPresent(now -> megabytes = OptionalDouble.of(now));
    }

    OptionalDouble megabytes() {
        return megabytes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException processIsGone) {
            return "";
        }
    }

    static Optional<Double> megabytes(String status) {
        Matcher matcher = PEAK.matcher(status);
        return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) / 1024.0) : Optional.empty();
    }
}
