package io.github.errorspec.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** What {@code java -jar errorspec.jar} starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Those of JDK 22 to 24 would load an editor for lines, and take a pipe for a terminal.
        System.setProperty("jdk.console", "java.base");
        Console console = new Console(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminal.of(Color.given(arguments), Objects.requireNonNullElse(System.getenv("COLUMNS"), "")),
                Path.of("").toAbsolutePath());
        int exitCode = Application.run(arguments, console);
        console.err().flush();
        // A report that a full disk cut off must not pass for complete.
        boolean cutOff = console.out().checkError();
        System.exit(exitCode == ExitCode.OK && cutOff ? ExitCode.IO : exitCode);
    }

    /** Whatever the platform prefers: reports quote specs, which may hold any character. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
