package io.github.errorspec.maven;

import io.github.errorspec.Target;
import io.github.errorspec.emit.InvalidOptionException;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A {@code <target>} of the parameter {@code targets}; Maven fills its fields. */
public final class TargetConfiguration {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private @Nullable String name;

    private @Nullable File outputDirectory;

    private Map<String, String> options = new HashMap<>();

    private @Nullable File templates;

    /**
     * What to compile; without a folder of its own, the output goes to {@code target/errorspec/<name>}.
     *
     * @param record where it is kept what was made
     */
    Target target(MavenProject project, Path record) {
        String word = name == null ? "" : name.strip();
        if (!NAME.matcher(word).matches()) {
            throw new InvalidOptionException(
                    word.isEmpty()
                            ? "a <target> of <targets> needs a <name>, such as typescript"
                            : "the <name> of a <target> cannot be `" + word
                                    + "`; it has letters, digits, dots, hyphens and underscores only");
        }
        Path directory = outputDirectory == null
                ? Path.of(project.getBuild().getDirectory(), "errorspec", word)
                : outputDirectory.toPath();
        Map<String, String> given = new HashMap<>();
        // Maven gives null for an empty element.
        options.forEach((option, value) -> given.put(option, value == null ? "" : value));
        return new Target(word, directory, given, Optional.ofNullable(templates).map(File::toPath), record);
    }
}
