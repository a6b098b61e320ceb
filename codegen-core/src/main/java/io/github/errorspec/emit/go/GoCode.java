package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;

/**
 * What all templates see.
 *
 * @param packageName of all files
 */
record GoCode(LanguagePlan plan, String packageName) implements LanguageCode {
    /** For examples in documentation. */
    NamedRow first() {
        return named().rows().get(0);
    }

    String firstKind() {
        return first().name(NameKind.CONSTANT);
    }

    String firstID() {
        return first().row().id();
    }

    /** The text of a variable {@code code}. */
    String codeText() {
        return catalog().hasIntegerCodes() ? "code.String()" : "string(code)";
    }

    /** The code of an error as text. */
    String logCode() {
        return catalog().hasIntegerCodes() ? "e.code.String()" : "string(e.code)";
    }

    /** The code of an error as a value of JSON. */
    String plainCode() {
        return catalog().hasIntegerCodes() ? "int64(e.code)" : "string(e.code)";
    }

    boolean hasUUIDs() {
        return catalog().has(Scalar.UUID);
    }

    boolean hasStrings() {
        return catalog().has(Scalar.STRING);
    }

    boolean hasNumbers() {
        return catalog().has(Scalar.NUMBER);
    }

    boolean hasBooleans() {
        return catalog().has(Scalar.BOOLEAN);
    }

    boolean hasLists() {
        return catalog().hasParam(param -> param.isList());
    }

    boolean hasOptionals() {
        return catalog().hasParam(param -> param.isOptional() && !param.isList());
    }

    boolean hasOptionalLists() {
        return catalog().hasParam(param -> param.isOptional() && param.isList());
    }

    /** An exact code as a constant of Go. */
    String codeLiteral(NamedRow row) {
        return catalog().hasIntegerCodes()
                ? row.row().code()
                : GoLiteral.of(row.row().code());
    }

    @Override
    public String literal(String text) {
        return GoLiteral.of(text);
    }
}
