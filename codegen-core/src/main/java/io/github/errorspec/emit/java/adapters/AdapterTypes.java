package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavaLiteral;
import java.util.ArrayList;
import java.util.List;

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
        return templates.file(template, type, new AdapterType(type, catalog));
    }

    /** One of them, as its template takes it. */
    record AdapterType(String type, JavaCatalog catalog) {
        String domain() {
            return JavaLiteral.of(catalog.definition().id());
        }

        String mediaType() {
            return catalog.definition().problem().body().isEmpty() ? "application/problem+json" : "application/json";
        }

        boolean hasJsonParams() {
            return !JsonParams.of(catalog.errors()).isEmpty();
        }

        String jsonParams() {
            return JavaLiteral.of(JsonParams.of(catalog.errors()));
        }
    }
}
