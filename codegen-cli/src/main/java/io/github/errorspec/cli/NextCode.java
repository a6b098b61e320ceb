package io.github.errorspec.cli;

import io.github.errorspec.Edited;
import io.github.errorspec.Editing;
import io.github.errorspec.UnknownWordException;
import io.github.errorspec.edit.Addresses;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec next-code}. */
final class NextCode implements Command {
    private static final String COUNT = "--count";
    private static final int MOST = 10_000;

    @Override
    public String name() {
        return "next-code";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Prints the code for the next row of a category: the lowest free one behind its highest, or else the first gap.",
                "What is in the table or in its lock, reserved or retired is not free.");
        spec.addPositional(Options.positional(
                0, "CATEGORY", "The id of the category, or `" + Addresses.CATALOG + "` for rows without one."));
        spec.addOption(Options.value(COUNT, "N")
                .description("How many codes, a line each. Default: 1.")
                .build());
        Options.addSpec(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        try {
            Edited found = Editing.nextCode(
                    Options.spec(arguments, console),
                    arguments.matchedPositionalValue(0, ""),
                    count(arguments.matchedOptionValue(COUNT, "1")));
            return EditReport.finish(found, "", arguments, console);
        } catch (UnknownWordException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int count(String text) {
        int count = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (count < 1 || count > MOST) {
            throw new UsageException("--count takes a number from 1 to " + MOST + ", not `" + text + "`");
        }
        return count;
    }
}
