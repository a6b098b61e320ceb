package io.github.errorspec.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of the command line. Its options are declared by calls instead of annotations and read from what was parsed: that
 * needs no reflection, which would take a good part of the time of a run.
 */
interface Command {
    /** How it is called. */
    String name();

    /** What it takes. */
    CommandSpec spec();

    /**
     * Does its work.
     *
     * @return an {@link ExitCode}
     * @throws UsageException if the arguments make no sense together
     * @throws io.github.errorspec.emit.InvalidOptionException if a target does not understand its options
     * @throws IOException if a file cannot be read or written
     */
    int run(ParseResult arguments, Console console) throws IOException;
}
