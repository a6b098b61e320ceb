package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.text.Arguments;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where exceptions are shared by rows: a method for each row, which raises it with its own params. */
public final class Factories {
    private final JavaCatalog catalog;
    private final JavaTemplates templates;
    private final ErrorJavadoc javadoc;

    Factories(JavaCatalog catalog, JavaTemplates templates) {
        this.catalog = catalog;
        this.templates = templates;
        this.javadoc = new ErrorJavadoc(catalog);
    }

    /** A method as its template takes it. */
    private record Factory(
            String comment,
            boolean deprecated,
            String visibility,
            String exception,
            String method,
            String parameters,
            String call) {}

    GeneratedFile file() {
        List<String> members = new ArrayList<>();
        List<String> builders = new ArrayList<>();
        for (JavaError error : catalog.errors()) {
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
        String type = templates.text("Factories", Map.of("type", catalog.names().factories(), "members", members));
        return new JavaFiles(catalog)
                .file(catalog.names().factories(), Raising.imports(catalog, catalog.errors()), type);
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
                Arguments.wrapped(
                        raising.parameters(variant), "    ", visibility + "static " + exception + " " + method),
                complete
                        ? "new " + exception + "(" + raising.complete() + ")"
                        : method + "(" + raising.delegated(variant) + ")");
    }

    /** At least so many entries of the constant pool are for a row; a class has 65,535 in all. */
    public static int constants(JavaError error) {
        return 20 + 8 * error.params().size();
    }
}
