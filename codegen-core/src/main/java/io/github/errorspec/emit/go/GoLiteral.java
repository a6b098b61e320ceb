package io.github.errorspec.emit.go;

import io.github.errorspec.emit.VisibleText;
import io.github.errorspec.emit.language.Quotes;

/** Strings in Go source. */
final class GoLiteral {
    private GoLiteral() {}

    static String of(String text) {
        return Quotes.GO.literal(text, c -> VisibleText.isVisible(c) && !isFormat(c));
    }

    /** Characters without a width, which {@code staticcheck} wants to see. */
    private static boolean isFormat(int c) {
        return c == 0xAD
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200D)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
