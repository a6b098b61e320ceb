package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.process.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** Why a build failed, in a line. */
final class Failure {
    private static final int LONGEST = 300;
    private static final Pattern ERROR = Pattern.compile("^\\[ERROR\\] *| -> \\[Help 1\\]$");

    private Failure() {}

    static String of(Case builds, Usage usage) throws IOException {
        if (usage.exitCode() == Usage.TOOK_TOO_LONG) {
            return "took too long";
        }
        // Tools write in whatever encoding they like.
        String log = Files.readString(Maven.log(builds.folder()), StandardCharsets.ISO_8859_1);
        return of(log.replace(builds.folder().toString(), "."));
    }

    /** From the log: its first error without colours, commas and what is too long for a line. */
    static String of(String log) {
        String line = log.lines()
                .filter(any -> any.startsWith("[ERROR]"))
                .map(any -> ERROR.matcher(any).replaceAll(""))
                .filter(any -> !any.isBlank())
                .findFirst()
                .orElse("no error in its log");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
