package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import io.github.errorspec.input.ToolVersion;

/** Which ErrorSpec this is. */
final class Version {
    private Version() {}

    /** Such as {@code 1.2.0}. */
    static String number() {
        return ToolVersion.number(Compiler.class);
    }

    static String text() {
        return "ErrorSpec " + number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
