package io.github.errorspec.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Whether to write in colour. */
enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    static final String OPTION = "--color";
    static final List<String> WORDS = List.of("auto", "always", "never");

    /** The one that is asked for; needed before all else is read, since that may be wrong and has to be told. */
    static Color given(String[] arguments) {
        Color color = AUTO;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int word = -1;
            if (argument.startsWith(OPTION + "=")) {
                word = WORDS.indexOf(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && i + 1 < arguments.length) {
                word = WORDS.indexOf(arguments[i + 1]);
            }
            color = word < 0 ? color : values()[word];
        }
        return color;
    }

    /** Picocli knows terminals, and the variables of the environment by which users speak their mind. */
    boolean isOnTerminal() {
        return this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
    }
}
