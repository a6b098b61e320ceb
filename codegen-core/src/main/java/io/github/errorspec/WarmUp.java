package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * Emits a table of one row, for nobody, while the spec is read: to load the classes of the emitters takes as long as to read a
 * table of some hundred rows, and a build needs both.
 */
final class WarmUp {
    private static final String SPEC = """
            errorSpec: 1
            id: warm.up
            categories: {first: {http: 400, errors: {1: {name: Row, message: "{value}", params: {value: string}}}}}
            """;

    private WarmUp() {}

    static void start(List<Target> targets) {
        for (Target target : targets) {
            if (target.templates().isEmpty()) {
                ForkJoinPool.commonPool().execute(() -> emit(target));
            }
        }
    }

    private static void emit(Target target) {
        try {
            Catalog catalog = SpecReader.read(
                            "error-spec.yaml", SPEC.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                    .catalog()
                    .orElseThrow();
            Emitters.named(target.name())
                    .plan(ResolvedCatalog.of(catalog), target.options())
                    .files();
        } catch (RuntimeException | LinkageError e) {
            // The run itself tells of it; or it has failed, and Maven has taken the classes away.
        }
    }
}
