package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.Editing;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec fix}. */
final class Fix implements Command {
    @Override
    public String name() {
        return "fix";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Mends in a table what can be mended without a decision, and leaves everything else as it is.",
                "What is left is told, as `check` does.");
        Options.addSpec(spec);
        spec.addOption(Options.values(new String[] {"-t", TargetArguments.TARGET}, "NAME")
                .completionCandidates(TargetWords.names(""))
                .description("Whose code is generated, so that rows whose names meet in it are told apart:"
                        + " ${COMPLETION-CANDIDATES}; NAME=DIR, as `generate` has it, is taken as well. May be given"
                        + " several times.")
                .build());
        TargetArguments.addOptions(spec);
        EditReport.addDryRun(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        Edited edited = Editing.fix(spec, targets(arguments, spec, console));
        return EditReport.finish(edited, spec.name() + ": nothing that can be mended", arguments, console);
    }

    /** No folder is written to, so none has to be named. */
    private static List<Target> targets(ParseResult arguments, SpecFile spec, Console console) {
        List<String> none = List.of();
        List<String> names = arguments.matchedOptionValue(TargetArguments.TARGET, none);
        return TargetArguments.of(
                names.stream()
                        .map(name -> name.contains("=") ? name : name + "=.")
                        .toList(),
                arguments.matchedOptionValue(TargetArguments.OPTION, none),
                none,
                Records.beside(spec),
                console);
    }
}
