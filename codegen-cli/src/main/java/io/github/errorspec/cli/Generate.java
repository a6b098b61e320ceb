package io.github.errorspec.cli;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.DifferencesText;
import io.github.errorspec.Summary;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec generate}. */
final class Generate implements Command {
    private static final String TEMPLATES = "--templates";
    private static final String WATCH = "--watch";
    private static final String CHECK = "--check";
    private static final String RECORDS = "--records";

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Generates code from a table of errors.",
                "Files whose content stays the same are left alone, those of rows that are gone are deleted, and files"
                        + " that ErrorSpec did not write are never touched.");
        Options.addSpec(spec);
        spec.addOption(Options.values(new String[] {"-t", TargetArguments.TARGET}, "NAME=DIR")
                .completionCandidates(TargetWords.names("="))
                .description("What to generate, and the folder that it goes to: ${COMPLETION-CANDIDATES}, or a name of"
                        + " yours with " + TEMPLATES + ". May be given several times.")
                .build());
        TargetArguments.addOptions(spec);
        spec.addOption(Options.values(new String[] {TEMPLATES}, "NAME=DIR")
                .description("A folder of templates that makes a target of yours, which may have any name.")
                .build());
        spec.addOption(Options.flag("-w", WATCH)
                .description("Generate again whenever the table, a translation or a template is saved, until Ctrl-C.")
                .build());
        spec.addOption(Options.flag(CHECK)
                .description("Write nothing; fail if anything would be added, changed or deleted, and show what. For"
                        + " generated code that is committed.")
                .build());
        spec.addOption(Options.value(RECORDS, "DIR")
                .description("Where it is kept which files were generated. Default: .errorspec beside the table.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        List<String> none = List.of();
        // Picocli would ask for it before it tells of one that is misspelt.
        if (!arguments.hasMatchedOption(TargetArguments.TARGET)) {
            throw new UsageException("nothing to generate: give " + TargetArguments.TARGET + " NAME=DIR, such as "
                    + TargetArguments.TARGET + " json=docs; there are: " + String.join(", ", Compiler.targets()));
        }
        Records records = arguments.hasMatchedOption(RECORDS)
                ? new Records(spec, console.resolve(arguments.matchedOptionValue(RECORDS, "")), false)
                : Records.beside(spec);
        List<Target> targets = TargetArguments.of(
                arguments.matchedOptionValue(TargetArguments.TARGET, none),
                arguments.matchedOptionValue(TargetArguments.OPTION, none),
                arguments.matchedOptionValue(TEMPLATES, none),
                records,
                console);
        Generation generation = new Generation(spec, targets, records, arguments.hasMatchedOption(CHECK));
        if (arguments.hasMatchedOption(WATCH)) {
            if (generation.comparesOnly()) {
                throw new UsageException(CHECK + " and " + WATCH + " exclude each other");
            }
            return new Watch(generation, console).run();
        }
        CompileResult result = generation.run();
        console.complain(Report.of(result.diagnostics(), console));
        result.notes().forEach(note -> console.complain("note: " + note + "\n"));
        if (result.failed()) {
            console.complain(Init.hint(arguments, spec));
            return ExitCode.of(new CheckResult(result.diagnostics(), Severity.ERROR, result.sources()));
        }
        if (!result.differences().isEmpty()) {
            console.complain(DifferencesText.of(spec.name(), result.differences(), console.directory())
                    + "The same command without " + CHECK + " brings them up to date.\n");
            return ExitCode.SPEC;
        }
        console.say(spec.name() + ": " + Summary.of(result));
        return ExitCode.OK;
    }
}
