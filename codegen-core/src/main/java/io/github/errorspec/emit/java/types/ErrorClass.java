package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The error type as a final class with the methods of an enum. Its constants stand in package-private interfaces of
 * {@value #PART} rows each, which the class implements: {@code AnalyticsError.PARAM_REQUIRED} means the inherited field, in
 * source and in bytecode, whichever interface has it. No class file grows with the catalog, using one constant initialises its
 * own part only, and a row that moves to another part breaks nobody.
 */
public final class ErrorClass {
    private static final int PART = 1_000;

    private final JavaCatalog catalog;

    public ErrorClass(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    public List<GeneratedFile> files() {
        List<JavaError> errors = catalog.errors();
        JavaTemplates templates = new JavaTemplates(catalog);
        ErrorConstants constants = new ErrorConstants(catalog);
        List<GeneratedFile> files = new ArrayList<>();
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int from = 0; from < errors.size(); from += PART) {
            String part = catalog.names().constants(from / PART);
            int to = Math.min(from + PART, errors.size());
            parts.add(Map.of("part", part));
            files.add(templates.file(
                    "ErrorConstants", part, Map.of("type", part, "constants", constants.of(errors, from, to))));
        }
        Map<String, Object> values = ErrorMembers.of(catalog);
        values.put("parts", parts);
        values.put("example", errors.get(0).constant());
        files.add(templates.file("ErrorClass", catalog.names().errorType(), values));
        return files;
    }
}
