package io.github.errorspec.cli;

import io.github.errorspec.Explainer;
import io.github.errorspec.diagnostic.ShellWords;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.diagnostic.Visible;
import io.github.errorspec.emit.reference.Found;
import io.github.errorspec.emit.reference.Lookup;
import io.github.errorspec.emit.terminal.TerminalText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec explain}. */
final class Explain implements Command {
    private static final String STANDARD_INPUT = "-";
    private static final String DOCUMENT = "--document";

    /** More is no answer and no line of a log. */
    private static final int MOST_BYTES = 1 << 20;

    /** Whole entries of more than these would be read by nobody. */
    private static final int FEW = 3;

    private static final int NEAREST = 3;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, "Tells what the table says of an error, or what a rule of ErrorSpec is for.");
        // A code may be a negative number.
        spec.parser().unmatchedOptionsArePositionalParams(true);
        spec.addPositional(Options.positional(
                0,
                "WORD",
                "A code, also one of a family, an id, also a former one, or the id of a rule. With `-`, the body of an"
                        + " answer or a line of a log is read from the standard input, and the codes and ids in it are"
                        + " explained."));
        Options.addSpec(spec);
        spec.addOption(Options.value(DOCUMENT, "FILE")
                .description(
                        "A document of OpenAPI whose operations name their errors by x-errors: an entry lists those"
                                + " that raise the error.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        String word = arguments.matchedPositionalValue(0, "");
        if (word.startsWith("--")) {
            throw new UsageException("unknown option `" + word + "`");
        }
        SpecFile spec = Options.spec(arguments, console);
        Explainer.Result read = Explainer.read(spec, document(arguments, console));
        if (read.lookup().isPresent()) {
            Lookup lookup = read.lookup().get();
            int exitCode = word.equals(STANDARD_INPUT)
                    ? explainText(lookup, spec, console)
                    : explainWord(word, lookup, console);
            if (!read.faults().isEmpty()) {
                console.complain(spec.name() + " has errors, so something may be missing here; `errorspec check"
                        + ShellWords.option(spec.argument()) + "` shows them\n");
            }
            return exitCode;
        }
        Optional<String> rule = RulesPage.read().rule(word);
        if (rule.isPresent()) {
            return show(text -> text.markdown(rule.get()), console);
        }
        console.complain(Report.of(read.faults(), console) + Init.hint(arguments, spec));
        return read.couldNotRead() ? ExitCode.IO : ExitCode.SPEC;
    }

    private static Optional<String> document(ParseResult arguments, Console console) {
        return Optional.of(DOCUMENT).filter(arguments::hasMatchedOption).map(option -> console.resolve(
                        arguments.matchedOptionValue(option, ""))
                .toString());
    }

    private static int explainWord(String word, Lookup lookup, Console console) throws IOException {
        Optional<Found> found = lookup.word(word);
        if (found.isPresent()) {
            return show(text -> text.entry(found.get()), console);
        }
        RulesPage rules = RulesPage.read();
        Optional<String> rule = rules.rule(word);
        if (rule.isPresent()) {
            return show(text -> text.markdown(rule.get()), console);
        }
        List<String> known = new ArrayList<>(lookup.words());
        known.addAll(rules.ids());
        return missing("there is no code, id or rule `" + word + "`" + nearest(word, known), console);
    }

    private static int explainText(Lookup lookup, SpecFile spec, Console console) throws IOException {
        String input = input(console);
        Optional<String> code = lookup.codeIn(input);
        List<Found> found =
                code.map(each -> lookup.word(each).stream().toList()).orElseGet(() -> lookup.text(input));
        if (!found.isEmpty()) {
            return show(text -> add(found, text), console);
        }
        String place = lookup.placeOfCode()
                .map(pointer -> "a code at `" + pointer + "` of a body in JSON, and for ")
                .orElse("");
        return missing(
                code.map(each -> "this body has the code `" + each + "`, which " + spec.name() + " does not have"
                                + nearest(each, lookup.words()))
                        .orElse("nothing of " + spec.name() + " is in this text; looked for " + place
                                + "codes and ids as whole words"),
                console);
    }

    private static void add(List<Found> found, TerminalText text) {
        if (found.size() > FEW) {
            text.markdown(found.size() + " errors; `errorspec explain CODE` tells more of one:");
            text.list(found);
        } else {
            found.forEach(text::entry);
        }
    }

    private static String input(Console console) throws IOException {
        byte[] bytes = console.in().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(
                    "the standard input has more than 1 MiB: give the body of an answer, or a line of a log");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int show(Consumer<TerminalText> content, Console console) {
        TerminalText text = new TerminalText(console.terminal().width(), console.colors());
        content.accept(text);
        console.out().print(text.text());
        return ExitCode.OK;
    }

    private static String nearest(String word, List<String> known) {
        List<String> near = Suggestions.near(word, known, NEAREST);
        return near.isEmpty() ? "" : "; nearest: `" + String.join("`, `", near) + "`";
    }

    private static int missing(String message, Console console) {
        console.complain(Report.error(Visible.sentence(message), console));
        return ExitCode.SPEC;
    }
}
