package io.github.errorspec.cli;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run generates. Targets do so one after the other, each with a record of its own: a command line has no name by which the
 * next one could be known as the same, and it must not delete what another made of the spec.
 *
 * @param spec the table
 * @param targets what to make of it
 * @param records where it is kept what was made
 */
record Generation(SpecFile spec, List<Target> targets, Records records) {
    Generation {
        targets = List.copyOf(targets);
    }

    /** Stops at the first target that fails; what is wrong with the spec itself stops the first one already. */
    CompileResult run() throws IOException {
        List<CompileResult> results = new ArrayList<>();
        for (Target target : targets) {
            CompileResult result = Compiler.run(new CompileRequest(spec, List.of(target), records.of(spec, target)));
            results.add(result);
            if (result.failed()) {
                break;
            }
            if (!result.upToDate()) {
                records.hideFromGit();
            }
        }
        return results.size() == 1 ? results.get(0) : sum(results);
    }

    /** As if it had been one run; what several say of the spec is said once. */
    private static CompileResult sum(List<CompileResult> results) {
        Map<String, Diagnostic> diagnostics = new LinkedHashMap<>();
        boolean upToDate = true;
        List<Path> written = new ArrayList<>();
        List<Path> removed = new ArrayList<>();
        int unchanged = 0;
        for (CompileResult result : results) {
            for (Diagnostic diagnostic : result.diagnostics()) {
                diagnostics.putIfAbsent(DiagnosticFormat.text(diagnostic), diagnostic);
            }
            upToDate &= result.upToDate();
            written.addAll(result.written());
            removed.addAll(result.removed());
            unchanged += result.unchanged();
        }
        CompileResult last = results.get(results.size() - 1);
        return new CompileResult(
                List.copyOf(diagnostics.values()), last.inputs(), upToDate, last.rows(), written, removed, unchanged);
    }
}
