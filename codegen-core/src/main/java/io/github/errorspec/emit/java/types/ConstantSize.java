package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorTexts;

/**
 * How much code it takes to create a constant of the error type.
 *
 * @param attributes how many each constant has
 */
public record ConstantSize(JavaCode code, int attributes) {
    /** In bytes, of {@code new}, {@code dup}, {@code invokespecial} and {@code putstatic}. */
    private static final int CREATION = 10;

    /** In bytes, of the name and the ordinal that each constant has first. */
    private static final int NAME_AND_ORDINAL = 6;

    public static ConstantSize of(JavaCode code) {
        return new ConstantSize(code, ErrorAttributes.of(code, "").size());
    }

    /** At most this many bytes of code create the constant and its aliases. */
    public int bytes(NamedRow row) {
        ErrorTexts texts = row.row().definition().texts();
        int pieces = JavaLiteral.pieceCount(texts.name())
                + JavaLiteral.pieceCount(row.row().message().pattern())
                + JavaLiteral.pieceCount(texts.description().orElse(""));
        // Three bytes for an argument; then what a text in pieces needs for its array, and a get and a put for each
        // alias.
        return CREATION
                + NAME_AND_ORDINAL
                + 3 * attributes
                + (pieces > 3 ? 11 * pieces : 0)
                + TraitAttributes.bytecodeSize(code, row)
                + 6 * row.row().aliases().size();
    }
}
