package io.github.errorspec.parse.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a text is written so that every YAML reader takes it for this text, in a one-line mapping too. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+-]+)*");

    private YamlText() {}

    /** As it is, if nobody reads that as something else; else in double quotes. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && OtherReading.of(text).isEmpty();
        return plain ? text : quoted(text);
    }

    /** In double quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(written(c)));
        return quoted.append('"').toString();
    }

    /** Whether it has whole characters only; no file can hold half of a surrogate pair. */
    public static boolean canHold(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String written(int c) {
        return escape(c).orElseGet(() -> Character.toString(c));
    }

    private static Optional<String> escape(int c) {
        return switch (c) {
            case '"' -> Optional.of("\\\"");
            case '\\' -> Optional.of("\\\\");
            case '\n' -> Optional.of("\\n");
            case '\r' -> Optional.of("\\r");
            case '\t' -> Optional.of("\\t");
            default -> hides(c) ? Optional.of(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c)) : Optional.empty();
        };
    }

    /** Control characters, other line breaks, and what turns or hides a text in an editor. */
    private static boolean hides(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c & 0xFFFE) == 0xFFFE;
    }
}
