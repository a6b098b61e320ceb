package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import io.github.errorspec.emit.Option;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec targets}. */
final class Targets implements Command {
    @Override
    public String name() {
        return "targets";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, "Shows what can be generated, and the options of each target.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("TARGET")
                .completionCandidates(() -> Compiler.targets().iterator())
                .description("Default: all of them.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        String name = arguments.matchedPositionalValue(0, "");
        if (!name.isEmpty() && !Compiler.targets().contains(name)) {
            throw new UsageException(
                    "there is no target `" + name + "`; there are: " + String.join(", ", Compiler.targets()));
        }
        List<String> shown = name.isEmpty() ? Compiler.targets() : List.of(name);
        shown.forEach(target -> print(target, Compiler.options(target), console.out()));
        return ExitCode.OK;
    }

    private static void print(String target, List<Option> options, PrintWriter out) {
        out.print(target + "\n");
        for (Option option : options) {
            out.print("  -D " + target + "." + option.name() + "=" + values(option) + "\n");
            out.print("      " + option.summary() + "\n");
        }
    }

    /** {@code include|omit (default: include)}. */
    private static String values(Option option) {
        String values = option.words().isEmpty() ? "TEXT" : String.join("|", option.words());
        return values
                + option.absent()
                        .filter(absent -> !absent.isEmpty())
                        .map(absent -> " (default: " + absent + ")")
                        .orElse("");
    }
}
