package io.github.errorspec.emit.rust;

import java.util.ArrayList;
import java.util.List;

/** Puts code on one line or on several as rustfmt does, for what is as long as the names in it. */
final class RustLayout {
    private static final int WIDTH = 100;

    /** What may stand between the brackets of a call, a tuple or an array on one line. */
    private static final int LIST_WIDTH = 60;

    private RustLayout() {}

    /** A function up to the brace that opens its body. */
    static List<String> signature(String indent, String head, List<String> arguments, String tail) {
        return list(indent, head, arguments, tail, WIDTH);
    }

    /** A call, a tuple or an array with what stands around it. */
    static List<String> call(String indent, String head, List<String> arguments, String tail) {
        return list(indent, head, arguments, tail, LIST_WIDTH);
    }

    private static List<String> list(String indent, String head, List<String> elements, String tail, int listWidth) {
        String joined = String.join(", ", elements);
        String line = indent + head + joined + tail;
        if (elements.isEmpty() || (width(joined) <= listWidth && width(line) <= WIDTH)) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + head);
        elements.forEach(element -> lines.add(indent + "    " + element + ","));
        lines.add(indent + tail);
        return lines;
    }

    /** A declaration with its value, which goes to the next line where there is no room. */
    static List<String> assignment(String indent, String left, String right) {
        String line = indent + left + " = " + right + ";";
        return width(line) <= WIDTH ? List.of(line) : List.of(indent + left + " =", indent + "    " + right + ";");
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
