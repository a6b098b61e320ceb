package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.adapters.AdapterTypes;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.exceptions.ExceptionClasses;
import io.github.errorspec.emit.java.messages.Messages;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.types.CategoryEnum;
import io.github.errorspec.emit.java.types.CodeLookup;
import io.github.errorspec.emit.java.types.ErrorClass;
import io.github.errorspec.emit.java.types.ErrorEnum;
import io.github.errorspec.emit.java.types.GeneratedAnnotation;
import io.github.errorspec.emit.java.types.HttpStatusMapper;
import io.github.errorspec.emit.java.wire.WireTypes;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Java: error and category types, exceptions, and the HTTP-status mapper, for Java 8 and later. */
public final class JavaEmitter implements Emitter {
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
        List<GeneratedFile> files = new ArrayList<>();
        files.addAll(
                switch (java.errorType()) {
                    case ENUM -> new ErrorEnum(names).files();
                    case CLASS -> new ErrorClass(names).files();
                });
        files.addAll(new CategoryEnum(names).files());
        files.addAll(new CodeLookup(names).files());
        files.addAll(new ExceptionClasses(names).files());
        files.addAll(new WireTypes(names).files());
        files.addAll(new Messages(names).files());
        files.addAll(new AdapterTypes(names).files());
        files.addAll(new HttpStatusMapper(names).files());
        files.addAll(new GeneratedAnnotation(names).files());
        return List.copyOf(files);
    }
}
