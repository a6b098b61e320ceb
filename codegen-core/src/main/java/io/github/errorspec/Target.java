package io.github.errorspec;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * One kind of output and where it goes.
 *
 * @param name the emitter's name, such as {@code java}
 * @param outputDirectory nothing is written outside it
 * @param options by name, as the target documents them
 */
public record Target(String name, Path outputDirectory, Map<String, String> options) {
    public Target {
        options = new TreeMap<>(options);
    }
}
