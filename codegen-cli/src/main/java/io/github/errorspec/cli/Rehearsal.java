package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Does what users do, in a folder of its own and in silence: from the classes that it needs, the launcher makes an archive. */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("errorspec-rehearsal");
        try (PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            run(new Console(nobody, nobody, Color.AUTO, folder));
        } finally {
            delete(folder);
        }
    }

    private static void run(Console console) throws IOException {
        Application.run(new String[] {"init"}, console);
        for (String target : Compiler.targets()) {
            String[] generate = {"generate", "--target", target + "=" + target, "-D", target + ".internalRows=omit"};
            Application.run(generate, console);
        }
        String[] java = {"generate", "--target", "java=java", "-D", "java.packageName=com.example"};
        Application.run(java, console);
        Application.run(java, console);
        Files.writeString(console.resolve("wrong.yaml"), "errorSpec: 1\nerrrors: {}\n");
        for (String format : List.of("text", "json", "github", "sarif")) {
            Application.run(new String[] {"check", "--spec", "wrong.yaml", "--format", format}, console);
        }
        Application.run(new String[] {"check", "--color", "always"}, console);
        Application.run(new String[] {"generate", "--help"}, console);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
