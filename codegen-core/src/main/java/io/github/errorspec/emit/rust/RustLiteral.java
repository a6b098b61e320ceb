package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.VisibleText;
import io.github.errorspec.emit.language.Quotes;

/** Texts and numbers in Rust source. */
final class RustLiteral {
    /**
     * Ranges of characters that stay as they are: letters and signs with one form only, so that neither a compiler nor an
     * editor sees anything else in them. All others are escapes.
     */
    private static final int[][] PLAIN = {
        {' ', '~'},
        {0xA1, 0xAC},
        {0xAE, 0x24F},
        {0x391, 0x3C9},
        {0x400, 0x482},
        {0x48A, 0x52F},
        {0x2010, 0x2027},
        {0x2030, 0x205E},
        {0x20A0, 0x20BF},
        {0x3001, 0x3003},
        {0x3041, 0x3096},
        {0x30A1, 0x30FA},
        {0x4E00, 0x9FFF},
        {0xAC00, 0xD7A3},
        {0x1F300, 0x1FAFF}
    };

    private RustLiteral() {}

    /** A string literal. */
    static String of(String text) {
        return Quotes.RUST.literal(text, RustLiteral::isPlain);
    }

    private static boolean isPlain(int c) {
        for (int[] range : PLAIN) {
            if (c >= range[0] && c <= range[1]) {
                return VisibleText.isVisible(c);
            }
        }
        return false;
    }

    /** An integer, with underscores between groups of digits where there are many. */
    static String of(long number) {
        String digits = Long.toString(number);
        int sign = number < 0 ? 1 : 0;
        if (digits.length() - sign < 5) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > sign; at -= 3) {
            out.insert(at, '_');
        }
        return out.toString();
    }

    /** A number with a point or an exponent, with underscores between groups of digits where there are many. */
    static String of(double number) {
        String text = Double.toString(number);
        int point = text.indexOf('.');
        int exponent = text.indexOf('E');
        int end = exponent < 0 ? text.length() : exponent;
        StringBuilder fraction = new StringBuilder(text.substring(point + 1, end));
        if (fraction.length() > 4) {
            for (int at = (fraction.length() - 1) / 3 * 3; at > 0; at -= 3) {
                fraction.insert(at, '_');
            }
        }
        String sign = text.startsWith("-") ? "-" : "";
        String whole = of(Long.parseLong(text.substring(sign.length(), point)));
        return sign + whole + "." + fraction + (exponent < 0 ? "" : "e" + text.substring(exponent + 1));
    }

    /** A basic string of TOML. */
    static String toml(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                int known = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
                out.append(String.format("\\U%08X", known));
            }
        });
        return out.append('"').toString();
    }
}
