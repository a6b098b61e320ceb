package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;

/** What a single target makes of a catalog, and what it says about it. */
public final class Targets {
    private Targets() {}

    /** Such as {@code java}. */
    public static Emitter named(String name) {
        return Emitters.named(name);
    }

    public static List<GeneratedFile> files(String target, Catalog catalog, Map<String, String> options) {
        return files(named(target), catalog, options);
    }

    public static List<GeneratedFile> files(Emitter emitter, Catalog catalog, Map<String, String> options) {
        return plan(emitter, catalog, options).files();
    }

    public static void check(String target, Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        check(named(target), catalog, options, diagnostics);
    }

    public static void check(Emitter emitter, Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        Plan plan = plan(emitter, catalog, options);
        plan.check(diagnostics);
        NameCheck.check(List.of(plan.claims()), diagnostics);
    }

    private static Plan plan(Emitter emitter, Catalog catalog, Map<String, String> options) {
        return emitter.plan(ResolvedCatalog.of(catalog), options);
    }
}
