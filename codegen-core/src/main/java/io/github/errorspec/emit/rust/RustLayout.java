package io.github.errorspec.emit.rust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    static List<String> structs(String head, String type, List<List<Field>> structs) {
        if (structs.isEmpty()) {
            return List.of(head + "];");
        }
        boolean alone = structs.size() == 1;
        String indent = alone ? "" : "    ";
        List<String> lines = new ArrayList<>();
        lines.add(alone ? head + type + " {" : head);
        for (List<Field> fields : structs) {
            if (!alone) {
                lines.add(indent + type + " {");
            }
            fields.forEach(field -> lines.addAll(call(indent + "    ", field.head, field.values, field.tail)));
            if (!alone) {
                lines.add(indent + "},");
            }
        }
        lines.add(alone ? "}];" : "];");
        return lines;
    }

    /** An array that something is made of. */
    static List<String> array(String declaration, List<String> elements) {
        String joined = String.join(", ", elements);
        if (width(joined) <= LIST_WIDTH) {
            return assignment("", declaration, "[" + joined + "]");
        }
        List<String> lines = new ArrayList<>();
        lines.add(declaration + " = [");
        elements.forEach(element -> lines.add("    " + element + ","));
        lines.add("];");
        return lines;
    }

    /** An array of tuples. */
    static List<String> tuples(String declaration, List<List<String>> tuples) {
        List<String> joined = tuples.stream()
                .map(elements -> "(" + String.join(", ", elements) + ")")
                .toList();
        if (width(String.join(", ", joined)) <= LIST_WIDTH) {
            return array(declaration, joined);
        }
        List<String> lines = new ArrayList<>();
        lines.add(declaration + " = [");
        tuples.forEach(elements -> lines.addAll(call("    ", "(", elements, "),")));
        lines.add("];");
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
