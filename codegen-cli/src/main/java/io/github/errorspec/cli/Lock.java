package io.github.errorspec.cli;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.LockResult;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec lock}. */
final class Lock implements Command {
    @Override
    public String name() {
        return "lock";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Writes the lock, which says what is released now: error-spec.lock beside error-spec.yaml.",
                "Only the release does this. Nothing is written if the check against the last lock finds an error.");
        Options.addSpec(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        LockResult result = Compiler.lock(spec);
        CheckResult check = result.check();
        if (!check.diagnostics().isEmpty()) {
            console.complain(Report.of(check.diagnostics(), console) + Init.hint(arguments, spec));
        }
        console.say(result.written().orElse(spec.name() + ": not locked"));
        return ExitCode.of(check);
    }
}
