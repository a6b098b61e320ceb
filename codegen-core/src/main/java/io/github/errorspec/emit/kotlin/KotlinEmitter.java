package io.github.errorspec.emit.kotlin;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Kotlin for the JVM: the rows as constants, and a hierarchy of exceptions. */
public final class KotlinEmitter implements FormerEmitter {
    @Override
    public String name() {
        return "kotlin";
    }

    @Override
    public List<Rule> rules() {
        return List.of(KotlinFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        KotlinCatalog kotlin = new KotlinCatalog(catalog, options);
        new KotlinChecks(kotlin, diagnostics).check();
        new PackageFacts(catalog, kotlin.options().files()).check(diagnostics);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        KotlinCatalog kotlin = new KotlinCatalog(catalog, options);
        // The first two are most of the work, and none needs another.
        return Stream.<Supplier<List<GeneratedFile>>>of(
                        () -> new ErrorType(kotlin).files(),
                        () -> new ExceptionTypes(kotlin).files(),
                        () -> new CategoryType(kotlin).files(),
                        () -> new WireTypes(kotlin).files(),
                        () -> new MessageTypes(kotlin).files(),
                        () -> new ProjectFiles(kotlin).files())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Files with names of their own mention the type of the errors or extend that of all exceptions, as no other table's do. */
    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        KotlinOptions kotlin = KotlinOptions.of(catalog, options);
        KotlinNames names = new KotlinNames(catalog, kotlin);
        return List.of(new FormerFiles(kotlin.folder() + "*.kt", Set.of(names.error(), ": " + names.exception())));
    }
}
