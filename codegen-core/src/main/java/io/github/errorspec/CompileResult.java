package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.OutputTree;
import java.nio.file.Path;
import java.util.List;

/**
 * What a compilation found and did.
 *
 * @param diagnostics in the order of a report
 * @param upToDate nothing had changed since the last run, so nothing was read or emitted
 * @param rows the number of rows in the catalog; of the last run when up to date
 * @param written files that are new or have new content
 * @param removed files of an earlier run that are no longer part of the output
 * @param unchanged how many files were left alone because their content is the same
 */
public record CompileResult(
        List<Diagnostic> diagnostics,
        boolean upToDate,
        int rows,
        List<Path> written,
        List<Path> removed,
        int unchanged) {
    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    static CompileResult failed(Diagnostics diagnostics) {
        return new CompileResult(diagnostics.sorted(), false, 0, List.of(), List.of(), 0);
    }

    static CompileResult upToDate(Manifest last) {
        return new CompileResult(
                List.of(), true, last.rows(), List.of(), List.of(), last.files().size());
    }

    static CompileResult written(Diagnostics diagnostics, Catalog catalog, OutputTree.Changes changes) {
        return new CompileResult(
                diagnostics.sorted(),
                false,
                catalog.errors().size(),
                changes.written(),
                changes.removed(),
                changes.unchanged());
    }

    /** Whether the spec has an error; then nothing was written. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
