package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The types that turn errors into bodies of responses and back. */
public final class WireTypes {
    /** The rows that a class of the decoder knows: the JIT leaves a method alone that is much larger. */
    private static final int PART = 800;

    private final JavaCatalog catalog;
    private final JavaTemplates templates;

    public WireTypes(JavaCatalog catalog) {
        this.catalog = catalog;
        this.templates = new JavaTemplates(catalog);
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file("Params", Map.of()));
        files.add(file("Json", Map.of()));
        files.add(file("Problem", new Problem(catalog, hasDecoder())));
        if (hasDecoder()) {
            files.add(file("Decoder", decoder()));
        }
        return files;
    }

    private GeneratedFile file(String name, Object values) {
        return templates.file(name, catalog.names().support(name), values);
    }

    /** Without one, all errors are of one class. */
    private boolean hasDecoder() {
        return catalog.errors().stream()
                .anyMatch(error -> !error.exception().equals(catalog.names().baseException()));
    }

    /** As its template takes it. */
    record Decoder(List<Part> parts, int partSize, boolean deprecated) {
        boolean isSplit() {
            return parts.size() > 1;
        }
    }

    record Part(int number, List<Row> rows) {}

    record Row(int ordinal, String exception) {}

    private Decoder decoder() {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < catalog.errors().size(); from += PART) {
            parts.add(new Part(
                    from / PART,
                    rows(from, Math.min(from + PART, catalog.errors().size()))));
        }
        boolean deprecated =
                catalog.hasExceptionPerCode() && catalog.errors().stream().anyMatch(JavaError::isDeprecated);
        return new Decoder(parts, PART, deprecated);
    }

    private List<Row> rows(int from, int to) {
        String base = catalog.names().baseException();
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            JavaError error = catalog.errors().get(i);
            if (!error.exception().equals(base)) {
                rows.add(new Row(i, error.exceptionName()));
            }
        }
        return rows;
    }
}
