package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.process.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** Why a build failed, in a line. */
final class Failure {
    private static final int LONGEST = 300;
    // What Maven puts around the words of a goal.
    private static final Pattern AROUND = Pattern.compile(
            "^\\[ERROR\\] *(Failed to execute goal \\S+ (\\(\\S+\\) )?on project \\S+: *)?| -> \\[Help 1\\]$");

    private Failure() {}

    static String of(Case builds, Usage usage) throws IOException {
        if (usage.exitCode() == Usage.TOOK_TOO_LONG) {
            return "took too long";
        }
        // Tools write in whatever encoding they like.
        String log = Files.readString(Maven.log(builds.folder()), StandardCharsets.ISO_8859_1);
        return of(log.replace(builds.folder().toString(), "."));
    }

    /** From the log: its first error, as far as a line goes. */
    static String of(String log) {
        String line = log.lines()
                .filter(any -> any.startsWith("[ERROR]"))
                .map(any -> AROUND.matcher(any).replaceAll(""))
                .filter(any -> !any.isBlank())
                .findFirst()
                .orElse("no error in its log");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
