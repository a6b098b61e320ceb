package io.github.errorspec.cli;

import java.util.List;

/** How a run ends, for scripts. */
final class ExitCode {
    static final int OK = 0;
    static final int SPEC = 1;
    static final int USAGE = 2;
    static final int DEFECT = 3;
    static final int IO = 4;

    /** As the help shows them. */
    static final List<String> TEXTS = List.of(
            OK + ":everything is fine; there may be warnings",
            SPEC + ":the spec has an error",
            USAGE + ":the command line is wrong, or an option of a target",
            DEFECT + ":a defect of ErrorSpec itself",
            IO + ":a file cannot be read or written, or one is in the way that ErrorSpec did not generate");

    private ExitCode() {}
}
