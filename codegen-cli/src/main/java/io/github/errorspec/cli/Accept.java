package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.Editing;
import io.github.errorspec.UnknownWordException;
import io.github.errorspec.edit.Addresses;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec accept}. */
final class Accept implements Command {
    private static final String REASON = "--reason";

    @Override
    public String name() {
        return "accept";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, "Accepts what a rule finds about a row, a category or the catalog, by an `allow` with a reason.");
        spec.addPositional(Options.positional(
                0,
                "CODE",
                "The code of a row, the id of a category, or `" + Addresses.CATALOG + "`; row:CODE, category:ID or `"
                        + Addresses.WHOLE + "` where several are called so."));
        spec.addPositional(
                Options.positional(1, "RULE", "The id of the rule, as it stands in brackets behind a finding."));
        spec.addOption(Options.value(REASON, "TEXT")
                .required(true)
                .description("Why it is accepted, for those who read the table.")
                .build());
        Options.addSpec(spec);
        EditReport.addDryRun(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        String code = arguments.matchedPositionalValue(0, "");
        String rule = arguments.matchedPositionalValue(1, "");
        try {
            Edited edited = Editing.accept(
                    Options.spec(arguments, console), code, rule, arguments.matchedOptionValue(REASON, ""));
            return EditReport.finish(edited, "this is accepted already, for this reason", arguments, console);
        } catch (UnknownWordException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
