package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.CatalogJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
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

    private final JavaCatalog catalog;
    private final List<Attribute> attributes;
    private final List<Part> parts = new ArrayList<>();

    public ErrorTypes(JavaCatalog catalog) {
        this.catalog = catalog;
        this.attributes = ErrorAttributes.of(catalog, "").stream()
                .map(each -> new Attribute(ErrorAttributes.nullable(catalog, each), each.name()))
                .toList();
        int size = isOfClass() ? PART : catalog.errors().size();
        ErrorConstants constants = new ErrorConstants(catalog);
        for (int from = 0; from < catalog.errors().size(); from += size) {
            int to = Math.min(from + size, catalog.errors().size());
            parts.add(new Part(catalog.names().constants(from / size), constants.of(catalog.errors(), from, to)));
        }
    }

    /** A field of the error type. */
    record Attribute(String type, String name) {}

    /** A part of the constants. */
    record Part(String part, List<ErrorConstants.Constant> constants) {}

    public List<GeneratedFile> files() {
        JavaTemplates templates = new JavaTemplates(catalog);
        List<GeneratedFile> files = new ArrayList<>();
        if (isOfClass()) {
            parts.forEach(part -> files.add(templates.file("ErrorConstants", part.part(), part)));
        }
        files.add(templates.file(
                isOfClass() ? "ErrorClass" : "ErrorEnum", catalog.names().errorType(), this));
        return files;
    }

    boolean isOfClass() {
        return catalog.options().errorType() == ErrorType.CLASS;
    }

    String comment() {
        return JavadocComment.of(CatalogJavadoc.of(catalog.definition()), "");
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
        return catalog.errors().stream()
                .flatMap(error -> ErrorConstants.aliases(error).stream())
                .toList();
    }

    String example() {
        return catalog.errors().get(0).constant();
    }

    List<String> interfaces() {
        return catalog.options().errorInterface().stream().toList();
    }

    List<Character> wildcard() {
        return catalog.wildcard().stream().toList();
    }

    String category() {
        return catalog.names().categoryType();
    }

    boolean delays() {
        return ErrorAttributes.hasDelays(catalog);
    }

    boolean logLevels() {
        return ErrorAttributes.hasLogLevels(catalog);
    }
}
