package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Map;

/**
 * The resources by which Spring Boot finds the advice of the Java target, wherever the package of the application is. They are a
 * target of their own since they belong into another folder than sources. The options are those of Java.
 */
public final class SpringBootEmitter implements FormerEmitter {
    /** Classes that are beans of every application that has them on its class path. */
    public static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    /** Conditions of these, which Spring Boot asks before it loads a class: annotations would need it for compilation. */
    public static final String CONDITIONS = "META-INF/spring-autoconfigure-metadata.properties";

    @Override
    public String name() {
        return "spring-boot";
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        JavaOptions.of(name(), options);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        JavaNames names = new JavaNames(catalog, JavaOptions.of(name(), options));
        String advice = names.packageName() + "." + names.support("ExceptionAdvice");
        String header = "# " + JavaFiles.header(catalog) + "\n";
        return List.of(
                new GeneratedFile(IMPORTS, header + advice + "\n"),
                new GeneratedFile(
                        CONDITIONS,
                        header + advice + "=\n" + advice
                                + ".ConditionalOnClass=org.springframework.web.bind.annotation.RestControllerAdvice\n"));
    }

    /** Their names are fixed. */
    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of();
    }
}
