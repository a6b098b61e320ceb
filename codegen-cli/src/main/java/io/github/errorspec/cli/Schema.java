package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec schema}. */
final class Schema implements Command {
    private static final String TRANSLATION = "--translation";
    private static final String CATALOG = "--catalog";

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, "Prints the JSON Schema of the table, by which editors complete and check it while you type.");
        spec.addOption(Options.flag(TRANSLATION)
                .description("That of its translations instead.")
                .build());
        spec.addOption(Options.flag(CATALOG)
                .description("That of catalog.json instead, which the target json writes.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        if (arguments.hasMatchedOption(TRANSLATION) && arguments.hasMatchedOption(CATALOG)) {
            throw new UsageException(TRANSLATION + " and " + CATALOG + " exclude each other");
        }
        String name = arguments.hasMatchedOption(TRANSLATION)
                ? "error-spec-translation-1.schema.json"
                : arguments.hasMatchedOption(CATALOG) ? "error-catalog-1.schema.json" : "error-spec-1.schema.json";
        try (InputStream in = Objects.requireNonNull(Compiler.class.getResourceAsStream(name), name)) {
            console.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
