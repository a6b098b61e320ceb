package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Does what users do, in a folder of its own and in silence: from the classes that it needs, the launcher makes an archive. */
final class Rehearsal {
    /** As many keys as there are; what is not met here is loaded more slowly, but as well. */
    private static final String TABLE = """
            errorSpec: 1
            id: acme.shop
            title: Shop Errors
            locales: {default: en, files: "errors.{locale}.yaml"}
            categories:
              order:
                title: Order Errors
                description: >-
                  The order is not
                  as it should be.
                range: 1000-1999
                http: 400
                retry: afterChange
                errors:
                  1001:
                    name: Order not found
                    http: 404
                    message: "There is no order {order} of {count}."
                    params:
                      order: {type: string, description: Its number.}
                      count: integer
                    causes:
                      - The number is misspelled.
                    examples:
                      - {order: A1, count: 3}
                  1002: {name: Item required, params: [item], message: "The item '{item}' is required."}
              processing:
                http: 500
                errors:
                  2XXX: {name: Internal error}
            """;

    private static final String TRANSLATION = """
            errorSpec: 1
            locale: de
            errors:
              1001: {name: Bestellung fehlt, message: "Es gibt keine Bestellung {order} von {count}."}
            """;

    private static final String ANSWER = """
            {"status": 404, "code": 1001}
            """;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("errorspec-rehearsal");
        try (PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            run(new Console(
                    new ByteArrayInputStream(ANSWER.getBytes(StandardCharsets.UTF_8)),
                    nobody,
                    nobody,
                    Terminal.of(Color.AUTO, ""),
                    folder));
        } finally {
            delete(folder);
        }
    }

    private static void run(Console console) throws IOException {
        Files.writeString(console.resolve("error-spec.yaml"), TABLE);
        Files.writeString(console.resolve("errors.de.yaml"), TRANSLATION);
        for (String target : Compiler.targets()) {
            String[] generate = {"generate", "--target", target + "=" + target, "-D", target + ".internalRows=omit"};
            Application.run(generate, console);
        }
        String[] java = {"generate", "--target", "java=java"};
        Application.run(java, console);
        Application.run(java, console);
        Files.writeString(console.resolve("wrong.yaml"), "errorSpec: 1\nerrrors: {}\n");
        for (String format : ReportFormat.words()) {
            Application.run(new String[] {"check", "--spec", "wrong.yaml", "--format", format}, console);
        }
        Application.run(new String[] {"check", "--color", "always"}, console);
        Application.run(new String[] {"explain", "2001"}, console);
        Application.run(new String[] {"explain", "-"}, console);
        Application.run(new String[] {"explain", "name-clash"}, console);
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
