package io.github.errorspec.cli;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.GithubFormat;
import io.github.errorspec.diagnostic.JsonFormat;
import io.github.errorspec.diagnostic.SarifFormat;
import io.github.errorspec.source.SpecFile;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec check}. */
final class Check implements Command {
    private static final String FORMAT = "--format";
    private static final String TEXT = "text";
    private static final List<String> FORMATS = List.of(TEXT, "json", "github", "sarif");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, "Tells everything that is wrong with a table of errors, and generates nothing.");
        Options.addSpec(spec);
        spec.addOption(Options.choice(FORMAT, "FORMAT", FORMATS)
                .description("text, for people; or for programs, on the standard output: json; github, for a job of"
                        + " GitHub Actions; sarif, for code scanning. Default: text.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        SpecFile spec = Options.spec(arguments, console);
        CheckResult result = Compiler.check(spec);
        List<Diagnostic> diagnostics = result.diagnostics();
        String format = arguments.matchedOptionValue(FORMAT, TEXT);
        if (!format.equals(TEXT)) {
            console.out().print(report(diagnostics, format));
        } else if (diagnostics.isEmpty()) {
            console.say(spec.name() + ": nothing to complain about");
        } else {
            console.complain(Report.of(diagnostics, console) + Init.hint(arguments, spec));
        }
        return result.failed() ? ExitCode.SPEC : ExitCode.OK;
    }

    private static String report(List<Diagnostic> diagnostics, String format) {
        return switch (format) {
            case "json" -> JsonFormat.report(diagnostics);
            case "github" -> GithubFormat.report(diagnostics);
            case "sarif" -> SarifFormat.report(diagnostics, Version.number());
            default -> throw new IllegalArgumentException(format);
        };
    }
}
