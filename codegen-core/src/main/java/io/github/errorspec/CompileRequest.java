package io.github.errorspec;

import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param spec the catalog's file
 * @param targets what to make of it
 * @param manifest where this execution keeps the list of the files that it wrote; a file of its own for each execution
 */
public record CompileRequest(SpecFile spec, List<Target> targets, Path manifest) {
    public CompileRequest {
        targets = List.copyOf(targets);
    }
}
