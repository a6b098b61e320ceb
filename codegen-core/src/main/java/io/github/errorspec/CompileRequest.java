package io.github.errorspec;

import io.github.errorspec.source.SpecFile;
import java.util.List;

/**
 * What to compile.
 *
 * @param spec the catalog's file
 * @param targets what to make of it
 */
public record CompileRequest(SpecFile spec, List<Target> targets) {
    public CompileRequest {
        targets = List.copyOf(targets);
    }
}
