package io.github.errorspec.cli;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.util.List;

/**
 * What a run generates.
 *
 * @param spec the table
 * @param targets what to make of it
 * @param records where it is kept what was made
 * @param comparesOnly whether nothing is written, and only told what would be
 */
record Generation(SpecFile spec, List<Target> targets, Records records, boolean comparesOnly) {
    Generation {
        targets = List.copyOf(targets);
    }

    /** Writes nothing if the spec has an error for any target. */
    CompileResult run() throws IOException {
        CompileResult result = Compiler.run(new CompileRequest(spec, targets, comparesOnly));
        if (!result.failed() && !result.upToDate() && !comparesOnly) {
            records.hideFromGit();
        }
        return result;
    }
}
