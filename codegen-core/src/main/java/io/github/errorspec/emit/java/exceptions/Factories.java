package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where exceptions are shared by rows: a method for each row, which raises it with its own params. What one class of the JVM cannot
 * hold stands in package-private classes of {@value #PART} rows each that it inherits from: {@code AnalyticsErrors.paramRequired}
 * means the inherited method, in source and in bytecode, whichever class has it.
 */
final class Factories {
    /** Far below what a class can hold, also of rows with many params. */
    private static final int PART = 1_000;

    private final JavaCatalog catalog;
    private final JavaTemplates templates;
    private final ErrorJavadoc javadoc;

    Factories(JavaCatalog catalog, JavaTemplates templates) {
        this.catalog = catalog;
        this.templates = templates;
        this.javadoc = new ErrorJavadoc(catalog);
    }

    /** A class as its template takes it: one of many, and what it inherits the methods of others from. */
    record Part(String type, boolean part, List<String> inherited, List<String> members) {}

    /** A method as its template takes it. */
    record Factory(
            String comment,
            boolean deprecated,
            String visibility,
            String exception,
            String method,
            String parameters,
            String call) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        List<String> inherited = List.of();
        List<JavaError> errors = catalog.errors();
        int from = 0;
        for (; errors.size() - from > PART; from += PART) {
            String part = catalog.names().factories(from / PART);
            files.add(file(part, inherited, true, errors.subList(from, from + PART)));
            inherited = List.of(part);
        }
        files.add(file(catalog.names().factories(), inherited, false, errors.subList(from, errors.size())));
        return files;
    }

    private GeneratedFile file(String type, List<String> inherited, boolean part, List<JavaError> errors) {
        return templates.file(
                "Factories", type, Raising.imports(catalog, errors), new Part(type, part, inherited, members(errors)));
    }

    private List<String> members(List<JavaError> errors) {
        List<String> members = new ArrayList<>();
        List<String> builders = new ArrayList<>();
        for (JavaError error : errors) {
            Raising raising = new Raising(catalog, error);
            for (Raising.Variant variant : raising.variants()) {
                members.add(member("Factory", factory(error, raising, variant)));
            }
            if (raising.hasBuilder()) {
                ErrorBuilder builder = ErrorBuilder.of(catalog, error, raising);
                members.add(member("BuilderStart", builder));
                members.add(member("Factory", factory(error, raising, Raising.COMPLETE)));
                builders.add(member("Builder", builder));
            }
        }
        members.addAll(builders);
        return members;
    }

    private String member(String template, Object values) {
        return templates.text(template, values).stripTrailing();
    }

    private Factory factory(JavaError error, Raising raising, Raising.Variant variant) {
        boolean complete = variant.equals(Raising.COMPLETE);
        String visibility = complete && raising.hasBuilder() ? "private " : "public ";
        String exception = error.exception();
        String method = JavaNames.factory(error.definition());
        String text = javadoc.withoutTags(error.definition()) + "\n" + raising.tags(variant)
                + "\n@return a new exception" + raising.throwsTag() + javadoc.onlyTags(error.definition());
        return new Factory(
                JavadocComment.of(text, "    "),
                error.isDeprecated(),
                visibility,
                exception,
                method,
                raising.parameters(variant),
                complete
                        ? "new " + exception + "(" + raising.complete() + ")"
                        : method + "(" + raising.delegated(variant) + ")");
    }
}
