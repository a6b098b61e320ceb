package io.github.errorspec.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * All that a command has of its surroundings.
 *
 * @param in what is given through a pipe
 * @param out for results
 * @param err for what is wrong
 * @param terminal how both are shown
 * @param directory that paths start from
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal, Path directory) {
    /** Shows a result at once, as a run may go on for long. */
    void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    /** Shows what is wrong, behind what was said before. */
    void complain(String text) {
        out.flush();
        err.print(text);
        err.flush();
    }

    /** Asked for only where something is shown in colour: to look at the terminal takes time. */
    boolean colors() {
        return terminal.color().isOnTerminal();
    }

    Ansi ansi() {
        return colors() ? Ansi.ON : Ansi.OFF;
    }

    /** An absolute path. */
    Path resolve(String path) {
        return directory.resolve(path).normalize();
    }
}
