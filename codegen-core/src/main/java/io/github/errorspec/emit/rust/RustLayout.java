package io.github.errorspec.emit.rust;

import java.util.List;
import java.util.Optional;

/** Puts code on one line or on several as rustfmt does, for what is as long as the names in it. */
final class RustLayout {
    private static final int WIDTH = 100;

    /** What may stand between the brackets of a call, a tuple or an array on one line. */
    private static final int LIST_WIDTH = 60;

    /** What may stand between the braces of a struct on one line. */
    private static final int STRUCT_WIDTH = 18;

    private RustLayout() {}

    /** A function up to the brace that opens its body. */
    static String signature(String indent, String head, List<String> arguments, String tail) {
        return list(indent, head, arguments, tail, WIDTH);
    }

    /** A call, a tuple or an array with what stands around it. */
    static String call(String indent, String head, List<String> arguments, String tail) {
        return list(indent, head, arguments, tail, LIST_WIDTH);
    }

    /** A struct with its members. */
    static String literal(String indent, String type, List<String> members) {
        String joined = String.join(", ", members);
        return indent + type + " {"
                + (width(joined) <= STRUCT_WIDTH
                        ? " " + joined + " }"
                        : "\n" + inLines(indent + "    ", members) + indent + "}");
    }

    private static String list(String indent, String head, List<String> elements, String tail, int listWidth) {
        String joined = String.join(", ", elements);
        String line = indent + head + joined + tail;
        if (elements.isEmpty() || (width(joined) <= listWidth && width(line) <= WIDTH)) {
            return line;
        }
        return indent + head + "\n" + inLines(indent + "    ", elements) + indent + tail;
    }

    /** Each element in a line of its own. */
    private static String inLines(String indent, List<String> elements) {
        StringBuilder lines = new StringBuilder();
        elements.forEach(element -> lines.append(indent).append(element).append(",\n"));
        return lines.toString();
    }

    /** A member of a struct, whose value may be in brackets. */
    record Field(String head, List<String> values, String tail) {
        /** A value that is as it is. */
        static Field of(String name, Object value) {
            return new Field(name + ": " + value + ",", List.of(), "");
        }

        /** A value that may be missing. */
        static Field of(String name, Optional<String> value) {
            return value.map(some -> new Field(name + ": Some(", List.of(some), "),"))
                    .orElseGet(() -> of(name, "None"));
        }
    }

    /** An array of structs, one of which alone begins on the line of the array. */
    static String structs(String head, String type, List<List<Field>> structs) {
        if (structs.isEmpty()) {
            return head + "];";
        }
        boolean alone = structs.size() == 1;
        String indent = alone ? "" : "    ";
        StringBuilder lines = new StringBuilder(head).append(alone ? "" : "\n");
        for (List<Field> fields : structs) {
            lines.append(indent).append(type).append(" {\n");
            fields.forEach(field -> lines.append(call(indent + "    ", field.head, field.values, field.tail))
                    .append('\n'));
            lines.append(indent).append(alone ? "}" : "},\n");
        }
        return lines.append("];").toString();
    }

    /** An array that something is made of. */
    static String array(String declaration, List<String> elements) {
        String joined = String.join(", ", elements);
        return width(joined) <= LIST_WIDTH
                ? assignment("", declaration, "[" + joined + "]")
                : declaration + " = [\n" + inLines("    ", elements) + "];";
    }

    /** An array of tuples. */
    static String tuples(String declaration, List<List<String>> tuples) {
        List<String> joined = tuples.stream()
                .map(elements -> "(" + String.join(", ", elements) + ")")
                .toList();
        if (width(String.join(", ", joined)) <= LIST_WIDTH) {
            return array(declaration, joined);
        }
        StringBuilder lines = new StringBuilder(declaration).append(" = [\n");
        tuples.forEach(
                elements -> lines.append(call("    ", "(", elements, "),")).append('\n'));
        return lines.append("];").toString();
    }

    /** A declaration with its value, which goes to the next line where there is no room. */
    static String assignment(String indent, String left, String right) {
        String line = indent + left + " = " + right + ";";
        return width(line) <= WIDTH ? line : indent + left + " =\n" + indent + "    " + right + ";";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
