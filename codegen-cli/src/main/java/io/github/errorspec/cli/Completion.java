package io.github.errorspec.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec completion}. */
final class Completion implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                "Prints a script that completes commands and options when you press the tab key.",
                "For bash and for zsh, put this into ~/.bashrc or ~/.zshrc: source <(errorspec completion)");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("SHELL")
                .completionCandidates(SHELLS)
                .description("bash or zsh, which have the same script.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) {
        String shell = arguments.matchedPositionalValue(0, SHELLS.get(0));
        if (!SHELLS.contains(shell)) {
            throw new UsageException("there is a script for bash and zsh, not for `" + shell + "`");
        }
        console.out().print(script());
        return ExitCode.OK;
    }

    /** Picocli's, with two changes: paths are completed too, and the folder of a target follows its name without a blank. */
    private static String script() {
        return AutoComplete.bash(CommandTree.NAME, CommandTree.all())
                        .replace("  type compopt &>/dev/null && compopt +o default\n", "")
                        .replace("complete -F _complete_errorspec ", "complete -F _complete_errorspec_words ")
                + """

                function _complete_errorspec_words() {
                  _complete_errorspec
                  if [ -n "$BASH_VERSION" ] && [[ "${COMPREPLY[*]}" == *= ]]; then
                    compopt -o nospace
                  fi
                }
                """;
    }
}
