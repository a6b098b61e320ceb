package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/** The constants of the error type: what is the same for an enum and a class. */
final class ErrorConstants {
    private final List<ErrorAttributes.Attribute> attributes;

    private final ErrorJavadoc javadoc;

    ErrorConstants(JavaCode code, ErrorJavadoc javadoc) {
        String outside = code.type("Error") + ".";
        this.attributes = ErrorAttributes.of(code, code.options().errorType() == ErrorType.ENUM ? "" : outside);
        this.javadoc = javadoc;
    }

    /**
     * A constant as the templates take it.
     *
     * @param end what separates it from the next in an enum
     */
    record Constant(
            String comment,
            boolean deprecated,
            String constant,
            int ordinal,
            String arguments,
            String end,
            List<Alias> aliases) {}

    /** An earlier name of a constant. */
    record Alias(String alias, String constant) {}

    /** The constants of some rows. */
    List<Constant> of(List<NamedRow> rows, int from, int to) {
        List<Constant> constants = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            NamedRow row = rows.get(i);
            constants.add(new Constant(
                    JavadocComment.of(javadoc.of(row.row()), "    "),
                    row.row().isDeprecated(),
                    row.row().id(),
                    i,
                    arguments(row),
                    i == to - 1 ? ";" : ",",
                    aliases(row.row())));
        }
        return constants;
    }

    /** {@code "101002", "Param required", 400, AnalyticsErrorCategory.REQUEST, Retry.NEVER, null, "A parameter is missing."}. */
    private String arguments(NamedRow row) {
        StringBuilder arguments = new StringBuilder();
        for (ErrorAttributes.Attribute attribute : attributes) {
            String argument = attribute.argument().apply(row);
            boolean shown = attribute.onNewLine() && argument.length() > "null".length();
            arguments
                    .append(arguments.isEmpty() ? "" : shown ? ",\n            " : ", ")
                    .append(argument);
        }
        return arguments.toString();
    }

    static List<Alias> aliases(ResolvedRow row) {
        return row.aliases().stream()
                .map(alias -> new Alias(alias.value(), row.id()))
                .toList();
    }
}
