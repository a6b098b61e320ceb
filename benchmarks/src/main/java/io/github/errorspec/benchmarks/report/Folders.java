package io.github.errorspec.benchmarks.report;

import java.nio.file.Path;

/** Where results and the page are: in the repository, or under {@code target} in quick runs, which only try things. */
public final class Folders {
    private static final Path PAGE = Path.of("../docs/performance.md");

    private Folders() {}

    /** The CSV files, one for each program, with its notes and what the machine was. */
    public static Path results() {
        return isQuick() ? Path.of("target/results") : Path.of("results");
    }

    /** The page with the hand-written text. */
    static Path template() {
        return PAGE;
    }

    /** The page with the results, which has a folder for plots beside it. */
    static Path page() {
        return isQuick() ? Path.of("target").resolve(PAGE.getFileName()) : PAGE;
    }

    private static boolean isQuick() {
        return Boolean.getBoolean("quick");
    }
}
