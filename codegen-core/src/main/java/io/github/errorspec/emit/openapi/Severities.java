package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.GeneratedFile;
import java.util.Optional;

/**
 * How bad a change of errors is, for oasdiff. By itself it calls each new row an error, and takes no notice of one that is gone.
 * Its format has nothing but a check and a level in each line, so the file cannot say who made it.
 */
final class Severities {
    private static final String REMOVED = """
            response-body-any-of-removed warn
            response-body-one-of-removed warn
            response-non-success-status-removed warn
            """;

    /** Holds where the open schema stood for the new row before. */
    private static final String ADDED = "response-body-any-of-added info\n";

    private Severities() {}

    /**
     * The file.
     *
     * @param closed whether a new row is something that clients cannot know of
     */
    static GeneratedFile file(boolean closed) {
        return new GeneratedFile(
                "oasdiff-levels.txt", closed ? REMOVED : ADDED + REMOVED, Optional.of("oasdiff=false"));
    }
}
