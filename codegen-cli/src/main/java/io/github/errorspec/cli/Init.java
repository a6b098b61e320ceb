package io.github.errorspec.cli;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec init}. */
final class Init implements Command {
    private static final String FILE = "error-spec.yaml";

    /** For those who have no spec yet; otherwise nothing. */
    static String hint(ParseResult arguments, SpecFile spec) {
        return Options.isMissingDefault(arguments, spec)
                ? "Give another one with --spec, or let `errorspec init` write one to begin with.\n"
                : "";
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, "Writes a small " + FILE + " to begin with. Overwrites nothing.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("DIR")
                .description("Where it goes. Default: the working directory.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        String folder = arguments.matchedPositionalValue(0, "");
        String shown = Path.of(folder).resolve(FILE).toString();
        Path file = console.resolve(folder).resolve(FILE);
        Files.createDirectories(file.resolveSibling("."));
        try {
            Files.write(file, content(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(shown + " is there already, and is left as it is", e);
        }
        String option = folder.isEmpty() ? "" : " --spec " + (shown.contains(" ") ? "\"" + shown + "\"" : shown);
        console.say("""
                wrote %s

                Put your errors into it, then:
                  errorspec check%s
                  errorspec generate%s --target java=src/generated/java""".formatted(shown, option, option));
        return ExitCode.OK;
    }

    private static byte[] content() throws IOException {
        try (InputStream in = Objects.requireNonNull(Init.class.getResourceAsStream(FILE))) {
            return in.readAllBytes();
        }
    }
}
