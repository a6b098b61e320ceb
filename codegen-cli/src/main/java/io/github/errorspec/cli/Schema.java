package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec schema}. */
final class Schema implements Command {
    private static final String TRANSLATION = "--translation";
    private static final String RULES = "--rules";
    private static final String CATALOG = "--catalog";
    private static final String REPORT = "--report";
    private static final String DIFF = "--diff";

    /** What is printed, by the option that asks for it. */
    private static final Map<String, String> OTHERS = Map.of(
            TRANSLATION, "error-spec-translation-1.schema.json",
            RULES, "error-spec-rules-1.schema.json",
            CATALOG, "error-catalog-1.schema.json",
            REPORT, "error-report-1.schema.json",
            DIFF, "error-diff-1.schema.json");

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
        spec.addOption(Options.flag(RULES)
                .description("That of a file of settings instead, which `extends` in the `rules` of tables names.")
                .build());
        spec.addOption(Options.flag(CATALOG)
                .description("That of catalog.json instead, which the target json writes.")
                .build());
        spec.addOption(Options.flag(REPORT)
                .description("That of the report instead, which `errorspec check --format json` prints.")
                .build());
        spec.addOption(Options.flag(DIFF)
                .description("That of what `errorspec diff --format json` prints instead.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        List<String> asked = Stream.of(TRANSLATION, RULES, CATALOG, REPORT, DIFF)
                .filter(arguments::hasMatchedOption)
                .toList();
        if (asked.size() > 1) {
            throw new UsageException(asked.get(0) + " and " + asked.get(1) + " exclude each other");
        }
        String name = asked.isEmpty() ? "error-spec-1.schema.json" : OTHERS.getOrDefault(asked.get(0), "");
        try (InputStream in = Objects.requireNonNull(Compiler.class.getResourceAsStream(name), name)) {
            console.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }
}
