package io.github.errorspec.cli;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Edited;
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
            SPEC
                    + ":the spec has an error, generated code is not up to date, or nothing of what was asked for is known",
            USAGE + ":the command line is wrong, or an option of a target",
            DEFECT + ":a defect of ErrorSpec itself",
            IO
                    + ":a file or a baseline cannot be read, a file cannot be written, or one is in the way that ErrorSpec did not"
                    + " generate");

    private ExitCode() {}

    /** Of a check: what could not be looked at is no finding. */
    static int of(CheckResult result) {
        return !result.failed() ? OK : result.couldNotRead() ? IO : SPEC;
    }

    /** Of an edit, likewise. */
    static int of(Edited edited) {
        return !edited.failed() ? OK : edited.couldNotRead() ? IO : SPEC;
    }
}
