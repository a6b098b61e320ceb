package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Option;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.verdict.Verdict;
import io.github.errorspec.write.OutputTree;
import io.github.errorspec.write.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a spec to files; the one class that knows the order of the steps. */
public final class Compiler {
    /** What every run looks for. What targets cannot express is looked for only in those that are made. */
    private static final List<Rules> JUDGED = List.of(Rules.READING, Rules.CHECKING);

    private Compiler() {}

    /**
     * Reads, checks, emits and writes; makes only the targets of which something changed since the last run. Nothing is written if
     * the spec has an error for one of these, or if the request only compares.
     *
     * @throws IOException if the output or a record cannot be read or written, or a file that ErrorSpec did not generate is
     *     in the way; an unreadable spec is a diagnostic instead
     * @throws io.github.errorspec.emit.InvalidOptionException if a target or an option of it is not known, or two targets write the same file
     */
    public static CompileResult run(CompileRequest request) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Sources found = Sources.read(
                request.spec(),
                RecordedTargets.templates(request.targets()),
                RecordedTargets.documents(request.targets()));
        found.report(diagnostics);
        if (diagnostics.hasErrors()) {
            return CompileResult.failed(diagnostics, found);
        }
        // A comparison is for those who doubt what is there, and a record is no proof.
        LastRun last = request.comparesOnly()
                ? LastRun.unknown(request.targets(), found)
                : LastRun.of(request.targets(), found);
        if (last.isUpToDate()) {
            return CompileResult.upToDate(last);
        }
        WarmUp.start(last.staleTargets());
        Parsed parsed = Parsed.of(last.sources(), diagnostics);
        if (parsed.catalog().isEmpty()) {
            return CompileResult.failed(diagnostics, parsed.sources());
        }
        Catalog catalog = parsed.catalog().get();
        boolean whole = !diagnostics.hasErrors();
        LintRules.check(catalog, diagnostics);
        Table table = table(request.spec(), catalog);
        List<PlannedTarget> targets = PlannedTarget.all(
                last.staleTargets(), parsed.sources(), table, ResolvedCatalog.of(catalog), diagnostics);
        PlannedTarget.check(targets, diagnostics);
        UsersPages.check(targets, found.spec(), diagnostics);
        Diagnostics told = Verdict.of(catalog, whole, diagnostics, Rules.judging(JUDGED));
        if (told.hasErrors()) {
            return CompileResult.failed(told, parsed.sources());
        }
        int rows = catalog.errors().size();
        List<PlannedTarget.Made> made = PlannedTarget.emit(targets);
        List<OutputTree.Content> contents = last.stale().stream()
                .map(recorded -> recorded.content(made, parsed.sources(), table, rows))
                .toList();
        List<OutputTree.Changes> changes =
                request.comparesOnly() ? OutputTree.compare(contents) : OutputTree.write(contents);
        return CompileResult.written(last, parsed.sources(), told, rows, changes);
    }

    /** As files know it that are made of a spec. */
    static Table table(SpecFile spec, Catalog catalog) {
        return new Table(spec.path(), spec.name(), catalog.id());
    }

    /** Reads, checks and advises only; what a target cannot express is not looked for, and the past is not asked. */
    public static CheckResult check(SpecFile spec) {
        return Check.of(Sources.read(spec, Set.of()), Optional.empty()).result();
    }

    /**
     * The same, then compares the spec with what was released, unless it has an error.
     *
     * @param baseline the past; one that was named and cannot be had is an error
     */
    public static CheckResult check(SpecFile spec, Baseline baseline) {
        Guard guard = Guard.of(spec, baseline);
        return Check.of(Sources.read(spec, Set.of()), Optional.of(guard)).result();
    }

    /**
     * Writes the lock of a spec, which says what is released now, unless the check against the lock that is there fails.
     *
     * @throws IOException if the lock cannot be written, or another file is in its place
     */
    public static LockResult lock(SpecFile spec) throws IOException {
        Guard guard = Guard.of(spec, Baseline.lock());
        Check check = Check.of(Sources.read(spec, Set.of()), Optional.of(guard));
        return check.catalog().isPresent() && !check.result().failed()
                ? guard.lock(check.result(), check.catalog().get())
                : new LockResult(check.result(), Optional.empty());
    }

    /** The names of the targets that ErrorSpec brings. */
    public static List<String> targets() {
        return Emitters.NAMES;
    }

    /**
     * What users can choose about a target.
     *
     * @throws io.github.errorspec.emit.InvalidOptionException if there is no such target
     */
    public static List<Option> options(String target) {
        return Emitters.named(target).options();
    }
}
