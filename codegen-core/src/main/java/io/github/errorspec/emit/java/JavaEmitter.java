package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.adapters.AdapterTypes;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.exceptions.ExceptionClasses;
import io.github.errorspec.emit.java.lookup.CodeLookup;
import io.github.errorspec.emit.java.messages.Messages;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.poet.CategoryEnum;
import io.github.errorspec.emit.java.poet.HttpStatusMapper;
import io.github.errorspec.emit.java.types.ErrorTypes;
import io.github.errorspec.emit.java.types.GeneratedAnnotation;
import io.github.errorspec.emit.java.wire.WireTypes;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Java: error and category types, exceptions, and the HTTP-status mapper, for Java 8 and later. */
public final class JavaEmitter implements FormerEmitter {
    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Rule> rules() {
        return List.of(JavaFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        JavaOptions java = JavaOptions.of(options);
        new JavaChecks(diagnostics).check(JavaCatalog.of(catalog, java));
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        JavaOptions java = JavaOptions.of(options);
        JavaCatalog names = JavaCatalog.of(catalog, java);
        // The first two are most of the work, and none needs another.
        return Stream.<Supplier<List<GeneratedFile>>>of(
                        () -> new ErrorTypes(names).files(),
                        () -> new ExceptionClasses(names).files(),
                        () -> new CategoryEnum(names).files(),
                        () -> new CodeLookup(names).files(),
                        () -> new WireTypes(names).files(),
                        () -> new Messages(names).files(),
                        () -> new AdapterTypes(names).files(),
                        () -> new HttpStatusMapper(names).files(),
                        () -> new GeneratedAnnotation(names).files())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Files with names of their own mention the type of the errors, which no other table in the package has. */
    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        JavaNames names = new JavaNames(catalog, JavaOptions.of(options));
        return List.of(new FormerFiles(names.packageName().replace('.', '/') + "/*.java", Set.of(names.errorType())));
    }
}
