package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.function.Predicate;

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
        return hasValue(ResolvedParam::isList);
    }

    /** Whether a list is copied, and not what JSON makes of it. */
    boolean hasCopiedLists() {
        return hasValue(param -> param.isList() && !isJson(param));
    }

    boolean hasOptionals() {
        return hasValue(GoCode::isPointer);
    }

    boolean hasOptionalLists() {
        return hasValue(param -> param.isOptional() && param.isList() && !isJson(param));
    }

    boolean hasTypesOfObjects() {
        return catalog().has(Scalar.OBJECT);
    }

    /** Whether objects stand where values of other types do. */
    boolean hasKept() {
        return catalog().hasParam(param -> param.isObject() && (param.isList() || param.isOptional()));
    }

    boolean hasListMembers() {
        return hasMember(ResolvedParam::isList);
    }

    boolean hasOptionalMembers() {
        return hasMember(GoCode::isPointer);
    }

    boolean hasOtherMembers() {
        return hasMember(member -> !member.isList() && !isPointer(member));
    }

    boolean hasMember(Predicate<ResolvedParam> wanted) {
        return catalog().hasParam(param -> param.members().stream().anyMatch(wanted));
    }

    /** Whether a param, or a member of one, is such. */
    private boolean hasValue(Predicate<ResolvedParam> wanted) {
        return catalog().hasParam(wanted) || hasMember(wanted);
    }

    static boolean isPointer(ResolvedParam param) {
        return param.isOptional() && !param.isList() && !isJson(param);
    }

    static boolean isJson(ResolvedParam param) {
        return param.scalar() == Scalar.JSON;
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
