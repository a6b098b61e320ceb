package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which ErrorSpec this is. */
final class Version {
    private Version() {}

    /** Such as {@code 1.2.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Compiler.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    static String text() {
        return "ErrorSpec " + number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
