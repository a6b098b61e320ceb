package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.EditedFile;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What commands that change a spec have in common: they tell what they did, or show what they would do. */
final class EditReport {
    private static final String DRY_RUN = "--dry-run";

    private EditReport() {}

    static void addDryRun(CommandSpec spec) {
        spec.addOption(Options.flag(DRY_RUN)
                .description("Shows what would be changed, as diff -u does, and changes nothing.")
                .build());
    }

    /**
     * Writes what was edited, unless only a look at it is wanted.
     *
     * @param nothing what to say where there is nothing to do
     */
    static int finish(Edited edited, String nothing, ParseResult arguments, Console console) throws IOException {
        if (!edited.problems().isEmpty()) {
            console.complain(
                    Report.of(edited.problems(), console) + Init.hint(arguments, Options.spec(arguments, console)));
        }
        if (arguments.hasMatchedOption(DRY_RUN)) {
            edited.files().stream().map(EditedFile::diff).forEach(console.out()::print);
        } else {
            edited.write();
            edited.done().forEach(console::say);
        }
        if (edited.done().isEmpty() && !edited.failed()) {
            console.say(nothing);
        }
        return ExitCode.of(edited);
    }
}
