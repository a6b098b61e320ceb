package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.Editing;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
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
        EditReport.addDryRun(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        Edited edited = Editing.fix(spec);
        return EditReport.finish(edited, spec.name() + ": nothing that can be mended", arguments, console);
    }
}
