package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exception of one row, as its template takes it.
 *
 * @param comment its Javadoc
 * @param nested whether it stands inside another class
 * @param deprecated whether the row is
 * @param exception its name
 * @param superclass the name of what it extends
 * @param constructors those that raise it
 * @param builder its builder, if it has one
 * @param accessors a method for each param
 */
record RowException(
        String comment,
        boolean nested,
        boolean deprecated,
        String exception,
        String superclass,
        List<Constructor> constructors,
        List<ErrorBuilder> builder,
        List<ParamAccessor> accessors) {
    /** A constructor; a private one needs no Javadoc. */
    record Constructor(boolean documented, String comment, String visibility, String parameters, String call) {}

    static RowException of(JavaCode code, ErrorJavadoc javadoc, NamedRow row) {
        Raising raising = new Raising(code, row);
        List<Constructor> constructors = new ArrayList<>();
        raising.variants().forEach(variant -> constructors.add(constructor(raising, variant)));
        if (raising.hasBuilder()) {
            constructors.add(constructor(raising, Raising.COMPLETE));
        }
        return new RowException(
                JavadocComment.of(javadoc.of(row.row()), ""),
                code.isNested(),
                row.row().isDeprecated(),
                code.exception(row),
                code.superclass(row),
                constructors,
                raising.hasBuilder() ? List.of(ErrorBuilder.of(code, row, raising)) : List.of(),
                raising.params().stream()
                        .map(param -> ParamAccessor.of(code, param))
                        .toList());
    }

    private static Constructor constructor(Raising raising, Raising.Variant variant) {
        boolean complete = variant.isComplete();
        boolean hidden = complete && raising.hasBuilder();
        String visibility = hidden ? "private " : "public ";
        String summary = variant.cause() ? "Creates the exception with a cause." : "Creates the exception.";
        String tags = raising.tags(variant) + raising.throwsTag();
        return new Constructor(
                !hidden,
                JavadocComment.of(summary + (tags.isEmpty() ? "" : "\n" + tags), "    "),
                visibility,
                raising.parameters(variant),
                complete ? "super(" + raising.complete() + ")" : "this(" + raising.delegated(variant) + ")");
    }

    /** What a file imports that has these exceptions. */
    static Set<String> imports(JavaCode code, Collection<NamedRow> rows) {
        Set<String> imports = new TreeSet<>(Raising.imports(code, rows));
        for (NamedRow row : rows) {
            for (ResolvedParam param : row.row().params()) {
                if (param.isOptional()) {
                    imports.add("java.util.Optional");
                } else if (param.isList()) {
                    imports.add("java.util.Collections");
                }
            }
        }
        return imports;
    }
}
