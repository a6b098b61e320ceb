package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The types that fit the errors into the frameworks that were asked for. */
public final class AdapterTypes {
    private final JavaCatalog catalog;
    private final JavaTemplates templates;

    public AdapterTypes(JavaCatalog catalog) {
        this.catalog = catalog;
        this.templates = new JavaTemplates(catalog);
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        for (Adapter adapter : catalog.options().adapters()) {
            files.addAll(
                    switch (adapter) {
                        case SPRING -> List.of(file("Spring", "ExceptionAdvice"));
                        case JAKARTA_REST -> List.of(file("JakartaRest", "ExceptionMapper"));
                        case MICRONAUT -> List.of(file("Micronaut", "ExceptionHandler"));
                        case GRPC ->
                            List.of(file("GrpcStatus", "GrpcStatus"), file("GrpcInterceptor", "GrpcInterceptor"));
                    });
        }
        return files;
    }

    /** The file of a template, which gives the type whose name ends so. */
    private GeneratedFile file(String template, String ending) {
        String type = catalog.names().support(ending);
        boolean remapped = !catalog.definition().problem().body().isEmpty();
        String jsonParams = JsonParams.of(catalog.errors());
        return templates.file(
                template,
                type,
                Map.of(
                        "type",
                        type,
                        "domain",
                        JavaLiteral.of(catalog.definition().id()),
                        "mediaType",
                        remapped ? "application/json" : "application/problem+json",
                        "hasJsonParams",
                        !jsonParams.isEmpty(),
                        "jsonParams",
                        JavaLiteral.of(jsonParams)));
    }
}
