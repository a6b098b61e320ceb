package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.VisibleText;
import io.github.errorspec.emit.language.Quotes;
import java.util.List;
import java.util.stream.Collectors;

/** Strings and numbers in TypeScript source; what people do not see in a text, or what changes its direction, is escaped. */
final class TypeScriptLiteral {
    /** From here on, a {@code number} is not exact. */
    private static final long EXACT = 1L << 53;

    private TypeScriptLiteral() {}

    /** A string, in the quotes that Prettier chooses: double ones, unless single ones need fewer escapes. */
    static String of(String text) {
        return Quotes.TYPESCRIPT.eitherLiteral(text, VisibleText::isVisible);
    }

    /** A string of JSON, which has double quotes only. */
    static String json(String text) {
        return Quotes.JSON.literal(text, c -> c >= ' ');
    }

    /** An array of strings. */
    static String array(List<String> texts) {
        return texts.stream().map(TypeScriptLiteral::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An integer: a {@code number} where these are exact, else a {@code bigint}. */
    static String of(long number) {
        return number > -EXACT && number < EXACT ? Long.toString(number) : number + "n";
    }
}
