package io.github.errorspec.benchmarks.phases;

import io.github.errorspec.Emitters;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.emit.Emitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to make of a catalog.
 *
 * @param name how results call it
 * @param emitter what makes it
 * @param options for the emitter, but for the error type, which depends on the catalog
 */
record Product(String name, Emitter emitter, Map<String, String> options) {
    static final List<Product> ALL = List.of(
            java("perCode"),
            java("nested"),
            java("one"),
            of("typescript", Map.of()),
            of("python", Map.of()),
            of("go", Map.of()),
            of("kotlin", Map.of("packageName", GeneratedCatalog.PACKAGE)),
            of("csharp", Map.of("namespace", "Acme.Bench.Errors")),
            of("rust", Map.of()),
            of("php", Map.of()),
            of("json", Map.of()),
            of("markdown", Map.of()),
            of("site", Map.of()));

    private static Product java(String exceptions) {
        return new Product(
                "java " + exceptions,
                Emitters.named("java"),
                Map.of("packageName", GeneratedCatalog.PACKAGE, "exceptions", exceptions));
    }

    private static Product of(String target, Map<String, String> options) {
        return new Product(target, Emitters.named(target), options);
    }

    static Product named(String name) {
        return ALL.stream()
                .filter(product -> product.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isJava() {
        return emitter.name().equals("java");
    }

    Map<String, String> options(int rows) {
        Map<String, String> all = new HashMap<>(options);
        if (isJava()) {
            all.put("errorType", GeneratedCatalog.errorType(rows));
        }
        return all;
    }
}
