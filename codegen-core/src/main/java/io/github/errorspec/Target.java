package io.github.errorspec;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One kind of output and where it goes.
 *
 * @param name the emitter's name, such as {@code java}; any name where there are templates
 * @param outputDirectory nothing is written outside it
 * @param options by name, as the target documents them
 * @param templates the folder of templates that makes the output, instead of a target that ErrorSpec brings
 * @param record the file where it is kept what was written, so that what is no longer made is deleted; targets that name the same
 *     are made together, or not at all
 */
public record Target(
        String name, Path outputDirectory, Map<String, String> options, Optional<Path> templates, Path record) {
    private static final Set<String> WITH_DOCUMENT = Set.of("markdown", "openapi", "site");

    public Target {
        options = new TreeMap<>(options);
    }

    /** The document of users that the target works on, which is read before the target is loaded. */
    Optional<String> document() {
        return WITH_DOCUMENT.contains(name) && templates.isEmpty()
                ? Optional.ofNullable(options.get("document"))
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                : Optional.empty();
    }

    /** A target that ErrorSpec brings. */
    public Target(String name, Path outputDirectory, Map<String, String> options, Path record) {
        this(name, outputDirectory, options, Optional.empty(), record);
    }
}
