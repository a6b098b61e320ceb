package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.OutputTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a compilation found and did.
 *
 * @param diagnostics in the order of a report
 * @param sources where it looked: the spec with the other files that belong to it, as far as the spec tells
 * @param upToDate nothing had changed since the last run, so nothing was read or emitted
 * @param rows the number of rows in the catalog; of the last run when up to date
 * @param written files that are new or have new content
 * @param removed files of an earlier run that are no longer part of the output
 * @param unchanged how many files were left alone because their content is the same
 */
public record CompileResult(
        List<Diagnostic> diagnostics,
        Sources sources,
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

    static CompileResult failed(Diagnostics diagnostics, Sources sources) {
        return new CompileResult(diagnostics.sorted(), sources, false, 0, List.of(), List.of(), 0);
    }

    static CompileResult upToDate(Sources sources, Manifest last) {
        return new CompileResult(
                List.of(),
                sources,
                true,
                last.rows(),
                List.of(),
                List.of(),
                last.entries().size());
    }

    static CompileResult written(
            Diagnostics diagnostics, Sources sources, Catalog catalog, OutputTree.Changes changes) {
        return new CompileResult(
                diagnostics.sorted(),
                sources,
                false,
                catalog.errors().size(),
                changes.written(),
                changes.removed(),
                changes.unchanged());
    }

    /** What was done for several requests of one spec; what is said about the spec is the same for all that looked at it. */
    static CompileResult sum(List<CompileResult> results) {
        if (results.size() == 1) {
            return results.get(0);
        }
        List<Diagnostic> diagnostics = List.of();
        boolean upToDate = true;
        List<Path> written = new ArrayList<>();
        List<Path> removed = new ArrayList<>();
        int unchanged = 0;
        for (CompileResult result : results) {
            diagnostics = result.upToDate() ? diagnostics : result.diagnostics();
            upToDate &= result.upToDate();
            written.addAll(result.written());
            removed.addAll(result.removed());
            unchanged += result.unchanged();
        }
        CompileResult last = results.get(results.size() - 1);
        return new CompileResult(diagnostics, last.sources(), upToDate, last.rows(), written, removed, unchanged);
    }

    /** Whether the spec has an error; then nothing was written. */
    public boolean failed() {
        return Diagnostics.hasErrors(diagnostics);
    }
}
