package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
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

    private final JavaCode code;
    private final ErrorJavadoc javadoc;

    Factories(JavaCode code, ErrorJavadoc javadoc) {
        this.code = code;
        this.javadoc = javadoc;
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
        List<NamedRow> rows = code.named().rows();
        int from = 0;
        for (; rows.size() - from > PART; from += PART) {
            String part = code.factories(from / PART);
            files.add(file(part, inherited, true, rows.subList(from, from + PART)));
            inherited = List.of(part);
        }
        files.add(file(code.type("Errors"), inherited, false, rows.subList(from, rows.size())));
        return files;
    }

    private GeneratedFile file(String type, List<String> inherited, boolean part, List<NamedRow> rows) {
        return JavaFiles.file(
                code, "Factories", type, Raising.imports(code, rows), new Part(type, part, inherited, members(rows)));
    }

    private List<String> members(List<NamedRow> rows) {
        List<String> members = new ArrayList<>();
        List<String> builders = new ArrayList<>();
        for (NamedRow row : rows) {
            Raising raising = new Raising(code, row);
            for (Raising.Variant variant : raising.variants()) {
                members.add(member("Factory", factory(row, raising, variant)));
            }
            if (raising.hasBuilder()) {
                ErrorBuilder builder = ErrorBuilder.of(code, row, raising);
                members.add(member("BuilderStart", builder));
                members.add(member("Factory", factory(row, raising, Raising.COMPLETE)));
                builders.add(member("Builder", builder));
            }
        }
        members.addAll(builders);
        return members;
    }

    private String member(String template, Object values) {
        return JavaFiles.text(code, template, values).stripTrailing();
    }

    private Factory factory(NamedRow row, Raising raising, Raising.Variant variant) {
        boolean complete = variant.isComplete();
        String visibility = complete && raising.hasBuilder() ? "private " : "public ";
        String exception = code.exception(row);
        String method = row.name(NameKind.FUNCTION);
        String text = javadoc.withoutTags(row.row()) + "\n" + raising.tags(variant)
                + "\n@return a new exception" + raising.throwsTag()
                + javadoc.onlyTags(row.row());
        return new Factory(
                JavadocComment.of(text, "    "),
                row.row().isDeprecated(),
                visibility,
                exception,
                method,
                raising.parameters(variant),
                complete
                        ? "new " + exception + "(" + raising.complete() + ")"
                        : method + "(" + raising.delegated(variant) + ")");
    }
}
