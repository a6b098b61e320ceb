package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.edit.Corrections;
import io.github.errorspec.edit.Mends;
import io.github.errorspec.edit.NamesApart;
import io.github.errorspec.input.Sources;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mends a table: what is wrong with it as it is first, since only rows that are told apart can be compared with a release. */
final class TableMending {
    private final Sources sources;
    private final List<Target> targets;
    private final Lock lock;

    private TableMending(Sources sources, List<Target> targets, Lock lock) {
        this.sources = sources;
        this.targets = targets;
        this.lock = lock;
    }

    static Edited of(SpecFile file, List<Target> targets) {
        OpenedSpec spec = OpenedSpec.of(file);
        if (spec.text().isEmpty()) {
            return Edited.failed(spec.faults());
        }
        // Templates choose names by themselves.
        List<Target> ours =
                targets.stream().filter(target -> target.templates().isEmpty()).toList();
        return new TableMending(spec.sources(), ours, Lock.beside(file)).mended(spec, file);
    }

    private Edited mended(OpenedSpec spec, SpecFile file) {
        LastVersion<Look> asItIs = new LastVersion<>(version -> look(version, Optional.empty()));
        Corrections.Corrected alone = Corrections.of(
                spec.text().orElseThrow(), version -> asItIs.apply(version).found());
        Optional<Guard> guard = Optional.of(Guard.of(file, Baseline.lock()));
        LastVersion<Look> sinceRelease = new LastVersion<>(version -> look(version, guard));
        Corrections.Corrected compared = Corrections.of(
                alone.text(), version -> sinceRelease.apply(version).found());
        Look left = sinceRelease.apply(compared.text());
        List<String> done = Stream.of(alone, compared)
                .flatMap(corrected -> corrected.mended().stream())
                .map(mended -> done(file, mended))
                .toList();
        return new Edited(
                left.found(), done.isEmpty() ? List.of() : List.of(spec.with(compared.text())), done, left.failOn());
    }

    /** Without its line, which is one of a text that other mends may have changed before. */
    private static String done(SpecFile file, Diagnostic mended) {
        return file.name() + ": " + mended.fix().orElseThrow().title() + ", since " + mended.message() + " ["
                + mended.rule().id() + "]";
    }

    /** What is wrong with a version of the text, in order. */
    private record Look(List<Diagnostic> found, Severity failOn) {}

    private Look look(SourceText version, Optional<Guard> guard) {
        Sources now = sources.withSpec(OpenedSpec.bytes(version));
        Check check = Check.of(now, guard);
        Diagnostics all = new Diagnostics();
        check.result().diagnostics().forEach(all::add);
        check.catalog().ifPresent(catalog -> addClashes(now, catalog, all));
        List<Diagnostic> found = check.catalog()
                .map(ResolvedCatalog::definition)
                .map(catalog -> withMends(all.sorted(), catalog))
                .orElseGet(all::sorted);
        return new Look(found, check.result().failOn());
    }

    /** Names that meet are found by those alone who know what is generated. */
    private void addClashes(Sources now, ResolvedCatalog catalog, Diagnostics all) {
        Table table = Compiler.table(now.spec(), catalog.definition());
        PlannedTarget.checkNames(PlannedTarget.all(targets, now, table, catalog, all), all);
    }

    /** With a fix also for what a check only tells. */
    private List<Diagnostic> withMends(List<Diagnostic> found, Catalog catalog) {
        Mends mends = Mends.of(catalog);
        NamesApart names = NamesApart.of(catalog, lock.released(), mends);
        return found.stream()
                .map(each -> {
                    if (each.rule().id().equals("unused-allow")) {
                        return mends.removeAllow(each.span()).map(each::withFix).orElse(each);
                    }
                    // Where nobody knows what was released, no name may change.
                    return NamesApart.concerns(each) && lock.faults().isEmpty() ? names.mended(each) : each;
                })
                .toList();
    }
}
