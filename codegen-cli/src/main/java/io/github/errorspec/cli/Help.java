package io.github.errorspec.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec help}. */
final class Help implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, "Shows how a command is used.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("COMMAND")
                .completionCandidates(
                        () -> CommandTree.all().getSubcommands().keySet().iterator())
                .description("Default: all of them.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        CommandLine all = CommandTree.all();
        Map<String, CommandLine> commands = all.getSubcommands();
        String name = arguments.matchedPositionalValue(0, "");
        CommandLine shown = name.isEmpty() ? all : commands.get(name);
        if (shown == null) {
            throw new UsageException(
                    "there is no command `" + name + "`; there are: " + String.join(", ", commands.keySet()));
        }
        shown.usage(console.out(), console.ansi());
        return ExitCode.OK;
    }
}
