package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import java.util.List;
import java.util.Map;

/** The error type as a Java enum. */
public final class ErrorEnum {
    private final JavaCatalog catalog;

    public ErrorEnum(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    public List<GeneratedFile> files() {
        List<JavaError> errors = catalog.errors();
        Map<String, Object> values = ErrorMembers.of(catalog);
        values.put("constants", new ErrorConstants(catalog).of(errors, 0, errors.size()));
        values.put(
                "aliases",
                errors.stream()
                        .flatMap(error -> ErrorConstants.aliases(error).stream())
                        .toList());
        return List.of(
                new JavaTemplates(catalog).file("ErrorEnum", catalog.names().errorType(), values));
    }
}
