package io.github.errorspec.emit.typescript;

import java.util.List;

/** Breaks lines where Prettier does, so that a formatter leaves generated code as it is. */
final class TypeScriptLayout {
    private static final int WIDTH = 80;

    private TypeScriptLayout() {}

    /** A member of an object, whose value stands on the next line if it is too long. */
    static String property(int indent, String name, String value) {
        String margin = " ".repeat(indent);
        String line = margin + name + ": " + value + ",";
        return fits(line) ? line : margin + name + ":\n" + margin + "  " + value + ",";
    }

    /**
     * Something with a list in it, one element a line if it is too long.
     *
     * @param head what stands before the list, with the opening bracket
     * @param tail what stands behind it, with the closing bracket
     * @param comma what stands behind the last element where each has its own line
     */
    static String list(int indent, String head, List<String> elements, String tail, String comma) {
        String margin = " ".repeat(indent);
        String line = margin + head + String.join(", ", elements) + tail;
        if (fits(line)) {
            return line;
        }
        String inner = "\n" + margin + "  ";
        return margin + head + inner + String.join("," + inner, elements) + comma + "\n" + margin + tail;
    }

    /** An object, one member a line if it does not fit behind what stands before it. */
    static String object(int indent, String before, List<String> members, String after) {
        String line = before + "{ " + String.join(", ", members) + " }" + after;
        if (fits(" ".repeat(indent) + line)) {
            return line;
        }
        String margin = "\n" + " ".repeat(indent);
        return before + "{" + margin + "  " + String.join("," + margin + "  ", members) + "," + margin + "}" + after;
    }

    static boolean fits(String line) {
        // From half a column to two for each char.
        if (line.length() <= WIDTH / 2 || line.length() > WIDTH * 2) {
            return line.length() <= WIDTH;
        }
        return line.codePoints().map(TypeScriptLayout::columns).sum() <= WIDTH;
    }

    /** Roughly what East Asian characters and emoji take; that of others is one. */
    private static int columns(int c) {
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
