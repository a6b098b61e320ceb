package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/** Strings and numbers in TypeScript source; what people do not see in a text, or what changes its direction, is escaped. */
final class TypeScriptLiteral {
    /** From here on, a {@code number} is not exact. */
    private static final long EXACT = 1L << 53;

    private TypeScriptLiteral() {}

    /** A string, in the quotes that Prettier chooses: double ones, unless single ones need fewer escapes. */
    static String of(String text) {
        boolean doubled = text.indexOf('"') >= 0;
        char quote = doubled && count(text, '"') > count(text, '\'') ? '\'' : '"';
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        text.codePoints().forEach(c -> append(c, quote, out));
        return out.append(quote).toString();
    }

    /** A string of JSON, which has double quotes only. */
    static String json(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(hex("\\u", c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** An array of strings. */
    static String array(List<String> texts) {
        return texts.stream().map(TypeScriptLiteral::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An integer: a {@code number} where these are exact, else a {@code bigint}. */
    static String of(long number) {
        return number > -EXACT && number < EXACT ? Long.toString(number) : number + "n";
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private static void append(int c, char quote, StringBuilder out) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (VisibleText.isVisible(c)) {
                    out.appendCodePoint(c);
                } else if (c > 0xFFFF) {
                    out.append("\\u{").append(Integer.toHexString(c)).append('}');
                } else {
                    out.append(hex("\\u", c));
                }
            }
        }
    }

    private static String hex(String start, int c) {
        String digits = Integer.toHexString(c);
        return start + "0".repeat(4 - digits.length()) + digits;
    }
}
