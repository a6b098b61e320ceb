package io.github.errorspec.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command did.
 *
 * @param exitCode how it ended
 * @param out its standard output
 * @param err its standard error
 */
record Run(int exitCode, String out, String err) {
    static final String SPEC = """
            errorSpec: 1
            id: acme.shop
            http: 400
            errors:
              1: {name: One}
              2: {name: Two}
            """;

    static final String WRONG_SPEC = SPEC.replace("http: 400", "htpp: 400");

    static final String[] JAVA = {"generate", "--target", "java=out", "-D", "java.packageName=com.acme"};

    /** As if it was called in a folder. */
    static Run in(Path folder, String... arguments) {
        return in(folder, "", "", arguments);
    }

    /**
     * The same in a terminal.
     *
     * @param columns how wide it is, as shells tell it
     * @param input what stands on the standard input
     */
    static Run in(Path folder, String columns, String input, String[] arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Terminal.of(Color.given(arguments), columns),
                folder);
        int exitCode = Application.run(arguments, console);
        return new Run(exitCode, out.toString(), err.toString());
    }

    static void write(Path folder, String spec) {
        try {
            Files.writeString(folder.resolve("error-spec.yaml"), spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
