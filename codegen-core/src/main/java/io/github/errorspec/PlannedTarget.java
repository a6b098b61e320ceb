package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.write.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A target with what it makes of a catalog.
 *
 * @param target as it was asked for
 * @param plan all that it makes, with its names decided
 */
record PlannedTarget(Target target, Plan plan) {
    static PlannedTarget of(LoadedTarget loaded, ResolvedCatalog catalog) {
        return new PlannedTarget(
                loaded.target(), loaded.emitter().plan(catalog, loaded.target().options()));
    }

    /** Reports what the targets cannot express; what several of them say is said once. */
    static void check(List<PlannedTarget> targets, Diagnostics diagnostics) {
        Diagnostics all = new Diagnostics();
        targets.forEach(planned -> planned.plan.check(all));
        NameCheck.check(
                targets.stream()
                        .flatMap(planned -> planned.plan.claims().stream())
                        .toList(),
                all);
        all.sorted().stream().distinct().forEach(diagnostics::add);
    }

    private Output emit() {
        return new Output(plan.files(), plan.formerFiles());
    }

    /**
     * Target beside target, since none needs another.
     *
     * @param requests the targets of each
     * @return for each request what its output directories are to hold
     */
    static List<Map<Path, Output>> emit(List<List<PlannedTarget>> requests) {
        List<PlannedTarget> targets = requests.stream().flatMap(List::stream).toList();
        List<Output> emitted = targets.parallelStream().map(PlannedTarget::emit).toList();
        List<Map<Path, Output>> all = new ArrayList<>();
        FileClaims claims = new FileClaims();
        int next = 0;
        for (List<PlannedTarget> request : requests) {
            Map<Path, Output> outputs = new LinkedHashMap<>();
            for (PlannedTarget planned : request) {
                Output its = emitted.get(next++);
                if (targets.size() > 1) {
                    claims.add(planned.target, its.files());
                }
                outputs.merge(planned.target.outputDirectory(), its, Output::both);
            }
            all.add(outputs);
        }
        return all;
    }
}
