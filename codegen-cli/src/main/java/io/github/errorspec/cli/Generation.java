package io.github.errorspec.cli;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run generates. Each target has a record of its own: a command line has no name by which the next one could be known as the
 * same, and it must not delete what another made of the spec.
 *
 * @param spec the table
 * @param targets what to make of it
 * @param records where it is kept what was made
 */
record Generation(SpecFile spec, List<Target> targets, Records records) {
    Generation {
        targets = List.copyOf(targets);
    }

    /** Writes nothing if the spec has an error for any target. */
    CompileResult run() throws IOException {
        List<CompileRequest> requests = new ArrayList<>();
        for (Target target : targets) {
            requests.add(new CompileRequest(spec, List.of(target), records.of(spec, target)));
        }
        CompileResult result = Compiler.run(requests);
        if (!result.failed() && !result.upToDate()) {
            records.hideFromGit();
        }
        return result;
    }
}
