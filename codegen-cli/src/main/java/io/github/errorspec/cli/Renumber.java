package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.Editing;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec renumber}. */
final class Renumber implements Command {
    @Override
    public String name() {
        return "renumber";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Gives rows that took the same code in two branches different ones.",
                "The row that is in the lock keeps its code; without a lock, the first one does.");
        Options.addSpec(spec);
        EditReport.addDryRun(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        Edited edited = Editing.renumber(spec);
        return EditReport.finish(edited, spec.name() + ": each code stands there once", arguments, console);
    }
}
