package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/** The constants of the error type: what is the same for an enum and a class. */
public final class ErrorConstants {
    /** In bytes, of {@code new}, {@code dup}, {@code invokespecial} and {@code putstatic}. */
    private static final int CREATION = 10;

    /** In bytes, of the name and the ordinal that each constant has first. */
    private static final int NAME_AND_ORDINAL = 6;

    private final List<ErrorAttributes.Attribute> attributes;

    private final ErrorJavadoc javadoc;

    public ErrorConstants(JavaCode code) {
        String outside = code.type("Error") + ".";
        this.attributes = ErrorAttributes.of(code, code.options().errorType() == ErrorType.ENUM ? "" : outside);
        this.javadoc = new ErrorJavadoc(code.type("Error"));
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

    /** At most this many bytes of code create the constant and its aliases. */
    public int bytecodeSize(NamedRow row) {
        ErrorTexts texts = row.row().definition().texts();
        int pieces = JavaLiteral.pieceCount(texts.name())
                + JavaLiteral.pieceCount(row.row().message().pattern())
                + JavaLiteral.pieceCount(texts.description().orElse(""));
        // Three bytes for an argument; then what a text in pieces needs for its array, and a get and a put for each
        // alias.
        return CREATION
                + NAME_AND_ORDINAL
                + 3 * attributes.size()
                + (pieces > 3 ? 11 * pieces : 0)
                + 6 * row.row().aliases().size();
    }
}
