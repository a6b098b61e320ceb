package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.input.Sources;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.TextFile;
import io.github.errorspec.write.Output;
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
    static List<PlannedTarget> all(List<Target> targets, Sources sources, ResolvedCatalog catalog) {
        return targets.stream().map(target -> of(target, sources, catalog)).toList();
    }

    private static PlannedTarget of(Target target, Sources sources, ResolvedCatalog catalog) {
        List<TextFile> templates =
                target.templates().map(sources.templates()::get).orElse(List.of());
        return new PlannedTarget(
                target,
                Emitters.of(target.name(), target.templates(), templates).plan(catalog, target.options()));
    }

    /** Reports what the targets cannot express; what several of them say is said once. */
    static void check(List<PlannedTarget> targets, Diagnostics diagnostics) {
        Diagnostics all = new Diagnostics();
        targets.forEach(planned -> planned.plan.check(all));
        NameCheck.check(targets.stream().map(planned -> planned.plan.claims()).toList(), all);
        all.sorted().stream().distinct().forEach(diagnostics::add);
    }

    /** Target beside target, since none needs another. */
    static Map<Target, Output> emit(List<PlannedTarget> targets) {
        List<Output> emitted = targets.parallelStream().map(PlannedTarget::emit).toList();
        FileClaims claims = new FileClaims();
        Map<Target, Output> outputs = new LinkedHashMap<>();
        for (int i = 0; i < emitted.size(); i++) {
            Target target = targets.get(i).target();
            if (emitted.size() > 1) {
                claims.add(target, emitted.get(i).files());
            }
            outputs.put(target, emitted.get(i));
        }
        return outputs;
    }

    private Output emit() {
        return new Output(plan.files(), plan.formerFiles());
    }
}
