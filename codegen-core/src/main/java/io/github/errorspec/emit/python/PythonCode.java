package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.MODULE;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import java.util.List;
import java.util.Optional;

/**
 * What all templates see.
 *
 * @param prose what documentation says
 */
record PythonCode(LanguagePlan plan, Prose prose) implements LanguageCode {
    static PythonCode of(LanguagePlan plan) {
        return new PythonCode(
                plan, new Prose(error -> "`" + plan.named().named(error).name(EXCEPTION) + "`"));
    }

    /** The exception of the catalog. */
    String base() {
        return named().type("Error");
    }

    /** The type of its constants. */
    String errorType() {
        return named().type("ErrorType");
    }

    /** The type of its categories. */
    String categoryType() {
        return named().type("ErrorCategory");
    }

    /** The type of a concrete code. */
    String codeType() {
        return catalog().hasIntegerCodes() ? "int" : "str";
    }

    /** The name of a constant, for examples in documentation. */
    String sample() {
        return catalog().rows().get(0).id();
    }

    List<CategoryCode> categories() {
        return named().categories().stream()
                .map(category -> new CategoryCode(this, category))
                .toList();
    }

    /** The constant of a row. */
    String constant(NamedRow row) {
        return errorType() + "." + row.row().id();
    }

    /** The module of the exception of a row. */
    static String module(Optional<NamedCategory> category) {
        return category.map(each -> each.name(MODULE)).orElse("errors");
    }

    @Override
    public String literal(String text) {
        return PythonLiteral.of(text);
    }
}
