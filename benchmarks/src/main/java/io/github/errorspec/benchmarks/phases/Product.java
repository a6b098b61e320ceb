package io.github.errorspec.benchmarks.phases;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.csharp.CSharpEmitter;
import io.github.errorspec.emit.go.GoEmitter;
import io.github.errorspec.emit.java.JavaEmitter;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.kotlin.KotlinEmitter;
import io.github.errorspec.emit.python.PythonEmitter;
import io.github.errorspec.emit.rust.RustEmitter;
import io.github.errorspec.emit.typescript.TypeScriptEmitter;
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
            of(new TypeScriptEmitter(), Map.of()),
            of(new PythonEmitter(), Map.of()),
            of(new GoEmitter(), Map.of()),
            of(new KotlinEmitter(), Map.of("packageName", GeneratedCatalog.PACKAGE)),
            of(new CSharpEmitter(), Map.of("namespace", "Acme.Bench.Errors")),
            of(new RustEmitter(), Map.of()),
            of(new JsonEmitter(), Map.of()));

    private static Product java(String exceptions) {
        return new Product(
                "java " + exceptions,
                new JavaEmitter(),
                Map.of("packageName", GeneratedCatalog.PACKAGE, "exceptions", exceptions));
    }

    private static Product of(Emitter emitter, Map<String, String> options) {
        return new Product(emitter.name(), emitter, options);
    }

    static Product named(String name) {
        return ALL.stream()
                .filter(product -> product.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isJava() {
        return emitter instanceof JavaEmitter;
    }

    Map<String, String> options(int rows) {
        Map<String, String> all = new HashMap<>(options);
        if (isJava()) {
            all.put("errorType", GeneratedCatalog.errorType(rows));
        }
        return all;
    }
}
