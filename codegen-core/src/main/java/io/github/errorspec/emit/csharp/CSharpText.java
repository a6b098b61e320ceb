package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.language.Quotes;
import java.util.List;
import java.util.stream.Collectors;

/** Texts and numbers in C# source. */
final class CSharpText {
    private CSharpText() {}

    /** A string literal, in which all that nobody sees, or that changes the direction of text, is an escape. */
    static String literal(String text) {
        return Quotes.CSHARP.literal(text);
    }

    /** {@code "a", "b"}. */
    static String literals(List<String> texts) {
        return texts.stream().map(CSharpText::literal).collect(Collectors.joining(", "));
    }

    /** A number of 64 bits; the smallest one cannot be written as the negative of another. */
    static String literal(long number) {
        return number == Long.MIN_VALUE ? "long.MinValue" : number + "L";
    }
}
