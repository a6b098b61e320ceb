package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Visible;
import io.github.errorspec.input.Sources;
import io.github.errorspec.write.Difference;
import io.github.errorspec.write.OutputTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a compilation found and did.
 *
 * @param diagnostics in the order of a report
 * @param sources where it looked: the spec with the other files that belong to it, as far as the spec tells
 * @param upToDate nothing had changed since the last run for any target, so nothing was read or emitted
 * @param rows the number of rows in the catalog; of the last run when up to date
 * @param written files that are new or have new content
 * @param removed files of an earlier run that are no longer part of the output
 * @param unchanged how many files were left alone because their content is the same
 * @param differences what a run would add, change or delete, if it was to compare only
 * @param notes what users should know of the files that were found, each a sentence
 */
public record CompileResult(
        List<Diagnostic> diagnostics,
        Sources sources,
        boolean upToDate,
        int rows,
        List<Path> written,
        List<Path> removed,
        int unchanged,
        List<Difference> differences,
        List<String> notes) {
    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        differences = List.copyOf(differences);
        notes = notes.stream().map(Visible::sentence).toList();
    }

    static CompileResult failed(Diagnostics diagnostics, Sources sources) {
        return new CompileResult(
                diagnostics.sorted(), sources, false, 0, List.of(), List.of(), 0, List.of(), List.of());
    }

    static CompileResult upToDate(LastRun last) {
        return new CompileResult(
                List.of(), last.sources(), true, last.rows(), List.of(), List.of(), last.files(), List.of(), List.of());
    }

    /** What was done for each record of which something had changed, beside those of which nothing had. */
    static CompileResult written(
            LastRun last, Sources sources, Diagnostics diagnostics, int rows, List<OutputTree.Changes> changes) {
        List<Path> written = new ArrayList<>();
        List<Path> removed = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int unchanged = last.files();
        for (OutputTree.Changes each : changes) {
            written.addAll(each.written());
            removed.addAll(each.removed());
            differences.addAll(each.differences());
            notes.addAll(each.notes());
            unchanged += each.unchanged();
        }
        differences.sort(Comparator.comparing(difference -> difference.file().toString()));
        return new CompileResult(
                diagnostics.sorted(), sources, false, rows, written, removed, unchanged, differences, notes);
    }

    /** Whether the spec has an error; then nothing was written. */
    public boolean failed() {
        return Diagnostics.hasErrors(diagnostics);
    }
}
