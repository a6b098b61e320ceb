package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.text.CatalogJavadoc;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The error type as a Java enum, or as a final class with the methods of one. The constants of the class stand in package-private
 * interfaces of {@value #PART} rows each, which it implements: {@code AnalyticsError.PARAM_REQUIRED} means the inherited field, in
 * source and in bytecode, whichever interface has it. No class file grows with the catalog, using one constant initialises its own part
 * only, and a row that moves to another part breaks nobody.
 */
public final class ErrorTypes {
    private static final int PART = 1_000;

    private final JavaCode code;
    private final List<Attribute> attributes;
    private final List<Part> parts = new ArrayList<>();

    public ErrorTypes(JavaCode code, ErrorJavadoc javadoc) {
        this.code = code;
        this.attributes = ErrorAttributes.of(code, "").stream()
                .map(each -> new Attribute(
                        isOfClass() && each.type().startsWith("List") ? "transient " : "",
                        ErrorAttributes.nullable(code, each),
                        each.name()))
                .toList();
        List<NamedRow> rows = code.named().rows();
        int size = isOfClass() ? PART : rows.size();
        ErrorConstants constants = new ErrorConstants(code, javadoc);
        for (int from = 0; from < rows.size(); from += size) {
            int to = Math.min(from + size, rows.size());
            parts.add(new Part(
                    code.constants(from / size),
                    TraitAttributes.makeLists(code, rows.subList(from, to)),
                    constants.of(rows, from, to)));
        }
    }

    /**
     * A field of the error type.
     *
     * @param mark what stands before its type
     */
    record Attribute(String mark, String type, String name) {}

    /** A part of the constants. */
    record Part(String part, boolean makesLists, List<ErrorConstants.Constant> constants) {}

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        if (isOfClass()) {
            parts.forEach(part -> files.add(JavaFiles.file(code, "ErrorConstants", part.part(), part)));
        }
        files.add(JavaFiles.file(code, isOfClass() ? "ErrorClass" : "ErrorEnum", code.type("Error"), this));
        return files;
    }

    boolean isOfClass() {
        return code.options().errorType() == ErrorType.CLASS;
    }

    String comment() {
        return JavadocComment.of(CatalogJavadoc.of(code.catalog().definition()), "");
    }

    List<Attribute> attributes() {
        return attributes;
    }

    String parameters() {
        return attributes.stream()
                .map(attribute -> attribute.type() + " " + attribute.name())
                .collect(Collectors.joining(", "));
    }

    boolean importsNullable() {
        return attributes.stream().anyMatch(attribute -> attribute.type().startsWith("@"));
    }

    List<Part> parts() {
        return parts;
    }

    List<ErrorConstants.Alias> aliases() {
        return code.catalog().rows().stream()
                .flatMap(row -> ErrorConstants.aliases(row).stream())
                .toList();
    }

    String example() {
        return code.catalog().rows().get(0).id();
    }

    List<String> interfaces() {
        return code.options().errorInterface().stream().toList();
    }

    List<Character> wildcard() {
        return code.catalog().definition().codes().wildcard().stream().toList();
    }

    List<TraitAttributes.Accessor> accessors() {
        return TraitAttributes.accessors(code);
    }

    boolean hasLists() {
        return TraitAttributes.hasLists(code);
    }

    /** Whether the file of an enum makes arrays into collections. */
    boolean usesArrays() {
        return code.catalog().hasTags() || parts.stream().anyMatch(Part::makesLists);
    }

    boolean usesCollections() {
        return code.catalog().hasTags() || hasLists();
    }

    boolean delays() {
        return ErrorAttributes.hasDelays(code);
    }

    boolean logLevels() {
        return ErrorAttributes.hasLogLevels(code);
    }
}
