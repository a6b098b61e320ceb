package io.github.errorspec;

import io.github.errorspec.source.SpecFile;
import java.util.List;

/**
 * What to compile.
 *
 * @param spec the catalog's file
 * @param targets what to make of it
 * @param comparesOnly whether nothing is written, and only told what would be
 */
public record CompileRequest(SpecFile spec, List<Target> targets, boolean comparesOnly) {
    public CompileRequest {
        targets = List.copyOf(targets);
    }

    /** To be written. */
    public CompileRequest(SpecFile spec, List<Target> targets) {
        this(spec, targets, false);
    }
}
