package io.github.errorspec.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, as picocli wants them. */
final class CommandTree {
    static final String NAME = "errorspec";

    private static final List<Command> COMMANDS = List.of(
            new Generate(),
            new Check(),
            new Lock(),
            new Difference(),
            new Explain(),
            new Fix(),
            new Accept(),
            new NextCode(),
            new Renumber(),
            new Targets(),
            new Init(),
            new Schema(),
            new Completion(),
            new Help());

    private CommandTree() {}

    /** What reads these arguments; with a single command if they name it, as the others would only cost time. */
    static CommandLine of(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        for (Command command : COMMANDS) {
            if (command.name().equals(first) && !(command instanceof Help)) {
                return of(List.of(command));
            }
        }
        return all();
    }

    static CommandLine all() {
        return of(COMMANDS);
    }

    private static CommandLine of(List<Command> commands) {
        CommandSpec root = CommandSpec.create().name(NAME);
        root.usageMessage()
                .description(
                        "Turns a table of error codes into code that raises, recognises and documents those errors.")
                .synopsisSubcommandLabel("COMMAND");
        Options.addCommon(root);
        for (Command command : commands) {
            CommandSpec spec = command.spec();
            Options.addCommon(spec);
            root.addSubcommand(command.name(), new CommandLine(spec));
        }
        return new CommandLine(root);
    }
}
