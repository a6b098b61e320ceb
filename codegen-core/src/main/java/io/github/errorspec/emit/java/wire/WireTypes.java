package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;

/** The types that turn errors into bodies of responses and back. */
public final class WireTypes {
    /** The rows that a class of the decoder knows: the JIT leaves a method alone that is much larger. */
    private static final int PART = 800;

    private final JavaCode code;

    public WireTypes(JavaCode code) {
        this.code = code;
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file("Params", code));
        files.add(file("Json", code));
        files.add(file("Problem", Problem.of(code, hasDecoder())));
        if (hasDecoder()) {
            files.add(file("Decoder", decoder()));
        }
        return files;
    }

    private GeneratedFile file(String name, Object values) {
        return JavaFiles.file(code, name, code.type(name), values);
    }

    /** Without one, all errors are of one class. */
    private boolean hasDecoder() {
        return code.named().rows().stream().anyMatch(row -> !isOfBase(row));
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
        List<NamedRow> rows = code.named().rows();
        for (int from = 0; from < rows.size(); from += PART) {
            parts.add(new Part(from / PART, rows(rows.subList(from, Math.min(from + PART, rows.size())))));
        }
        boolean deprecated =
                code.options().exceptions().isPerRow() && code.catalog().hasDeprecated();
        return new Decoder(parts, PART, deprecated);
    }

    private List<Row> rows(List<NamedRow> part) {
        return part.stream()
                .filter(row -> !isOfBase(row))
                .map(row -> new Row(row.row().index(), code.exceptionName(row)))
                .toList();
    }

    private boolean isOfBase(NamedRow row) {
        return code.exception(row).equals(code.type("Exception"));
    }
}
