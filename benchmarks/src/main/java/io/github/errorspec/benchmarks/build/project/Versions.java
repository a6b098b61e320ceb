package io.github.errorspec.benchmarks.build.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of plugins and tools, which stand in the POMs of this build. */
final class Versions {
    private static final Properties VERSIONS = read();

    private Versions() {}

    /** Puts versions in place of their names, which stand between {@code @}. */
    static String fill(String text) {
        String filled = text;
        for (String name : VERSIONS.stringPropertyNames()) {
            filled = filled.replace("@" + name + "@", VERSIONS.getProperty(name));
        }
        return filled;
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            if (file == null) {
                throw new IllegalStateException("versions.properties is missing");
            }
            versions.load(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return versions;
    }
}
