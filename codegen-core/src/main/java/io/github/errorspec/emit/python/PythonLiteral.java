package io.github.errorspec.emit.python;

import io.github.errorspec.emit.VisibleText;
import io.github.errorspec.emit.language.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values in Python source. */
final class PythonLiteral {
    private PythonLiteral() {}

    /** A text in the quotes that need fewer escapes, with escapes for what nobody sees. */
    static String of(String text) {
        return Quotes.PYTHON.eitherLiteral(text, c -> VisibleText.isVisible(c) && !isBlank(c));
    }

    static String of(Optional<String> text) {
        return text.map(PythonLiteral::of).orElse("None");
    }

    /** A tuple on one line. */
    static String tuple(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "(", items.size() == 1 ? ",)" : ")"));
    }

    /** What has no shape, or that of a space. */
    private static boolean isBlank(int c) {
        return c == 0xA0
                || c == 0xAD
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200F)
                || c == 0x202F
                || (c >= 0x205F && c <= 0x2064)
                || c == 0x3000;
    }
}
