package io.github.errorspec.cli;

import io.github.errorspec.Differ;
import io.github.errorspec.diff.Diff;
import io.github.errorspec.diff.DiffFormat;
import io.github.errorspec.diff.DiffJson;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec diff}. */
final class Difference implements Command {
    private static final String FORMAT = "--format";
    private static final String TEXT = "text";
    private static final List<String> FORMATS = List.of(TEXT, "markdown", "json");

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, "Shows what changed from one edition of a table to another.");
        spec.addPositional(Options.positional(0, "OLD", "The old edition: a table, a lock, or git:REF[:PATH]."));
        spec.addPositional(Options.positional(1, "NEW", "The new edition, likewise."));
        Options.addSpec(spec);
        spec.addOption(Options.choice(FORMAT, "FORMAT", FORMATS)
                .description("text, for people; markdown, for a changelog; json, for programs. Default: text.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        Differ.Result result = Differ.compare(
                arguments.matchedPositionalValue(0, ""),
                arguments.matchedPositionalValue(1, ""),
                Options.spec(arguments, console),
                console.directory());
        if (!result.diagnostics().isEmpty()) {
            console.complain(Report.of(result.diagnostics(), console));
        }
        result.diff().ifPresent(diff -> console.out().print(print(diff, arguments.matchedOptionValue(FORMAT, TEXT))));
        return result.diff().isPresent() ? ExitCode.OK : result.found() ? ExitCode.SPEC : ExitCode.IO;
    }

    private static String print(Diff diff, String format) {
        return switch (format) {
            case TEXT -> diff.isEmpty() ? "nothing changed\n" : DiffFormat.text(diff);
            case "markdown" -> DiffFormat.markdown(diff);
            case "json" -> DiffJson.of(diff);
            default -> throw new IllegalArgumentException(format);
        };
    }
}
