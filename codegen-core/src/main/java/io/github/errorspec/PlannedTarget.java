package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.input.Sources;
import io.github.errorspec.parse.DocumentReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.TextFile;
import io.github.errorspec.write.Output;
import io.github.errorspec.write.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A target with what it makes of a catalog.
 *
 * @param target as it was asked for
 * @param plan all that it makes, with its names decided
 */
record PlannedTarget(Target target, Plan plan) {
    /**
     * Plans all. A document is read once, whoever works on it.
     *
     * @param table that is called in each by its place
     * @param diagnostics receives what is wrong with such documents
     */
    static List<PlannedTarget> all(
            List<Target> targets, Sources sources, Table table, ResolvedCatalog catalog, Diagnostics diagnostics) {
        Map<String, Optional<ApiDocument>> documents = new HashMap<>();
        return targets.stream()
                .map(target -> {
                    Optional<ApiDocument> document = target.document()
                            .flatMap(name -> documents.computeIfAbsent(
                                    name, each -> document(each, sources, catalog, diagnostics)));
                    return of(target, sources, document, catalog.from(table.from(target.outputDirectory())));
                })
                .toList();
    }

    private static PlannedTarget of(
            Target target, Sources sources, Optional<ApiDocument> document, ResolvedCatalog catalog) {
        List<TextFile> templates =
                target.templates().map(sources.templates()::get).orElse(List.of());
        Plan plan = Emitters.of(target.name(), target.templates(), templates, document)
                .plan(catalog, target.options());
        return new PlannedTarget(target, plan);
    }

    /** Nothing if there is a fault, which then is told. */
    static Optional<ApiDocument> document(
            String name, Sources sources, ResolvedCatalog catalog, Diagnostics diagnostics) {
        return sources.documents().stream()
                .filter(document -> document.place().equals(name))
                .findFirst()
                .flatMap(document -> DocumentReader.read(document, diagnostics))
                .flatMap(root -> ApiDocument.of(root, catalog, diagnostics));
    }

    /** Reports what the targets cannot express; what several of them say is said once. */
    static void check(List<PlannedTarget> targets, Diagnostics diagnostics) {
        Diagnostics all = new Diagnostics();
        targets.forEach(planned -> planned.plan.check(all));
        checkNames(targets, all);
        all.sorted().stream().distinct().forEach(diagnostics::add);
    }

    /** Reports names that only one element can have, and no other limit of the targets. */
    static void checkNames(List<PlannedTarget> targets, Diagnostics diagnostics) {
        NameCheck.check(targets.stream().map(planned -> planned.plan.claims()).toList(), diagnostics);
    }

    /** Target beside target, since none needs another. */
    static List<Made> emit(List<PlannedTarget> targets) {
        List<Made> all = targets.parallelStream().map(PlannedTarget::emit).toList();
        if (all.size() > 1) {
            FileClaims claims = new FileClaims();
            all.forEach(made -> claims.add(made.target(), made.output().files()));
        }
        return all;
    }

    private Made emit() {
        return new Made(target, new Output(plan.files(), plan.formerFiles(), plan.regions()));
    }

    /**
     * What was made of a target.
     *
     * @param output its files, not written yet
     */
    record Made(Target target, Output output) {}
}
