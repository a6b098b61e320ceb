package io.github.errorspec.emit.python;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of code that may take several lines. On one line if it fits, else with a line for each of its items and a comma behind
 * the last one: formatters leave both as they are.
 */
sealed interface Code {
    /** What a line has at most. */
    int WIDTH = 88;

    /** On one line. */
    String flat();

    /** From a column on, with room for what follows on the last line. */
    String text(int indent, int after);

    default String text(int indent) {
        return text(indent, 0);
    }

    static Code of(String text) {
        return new Atom(text);
    }

    static Code group(String open, List<Code> items, String close) {
        return new Group(open, items, close);
    }

    static Code group(String open, String close, String... items) {
        return new Group(open, Arrays.stream(items).map(Code::of).toList(), close);
    }

    /** A single item in brackets that must not have a comma behind it. */
    static Code subscript(String open, String item, String close) {
        return new Single(open, item, close);
    }

    /** What stands alone in brackets, which are only there if the line is too long and shorter with them. */
    static String parenthesized(int indent, String start, String value) {
        boolean fits = indent + start.length() + value.length() <= WIDTH;
        boolean fitsBelow = indent + 4 + value.length() <= WIDTH;
        return fits || !fitsBelow
                ? start + value
                : start + "(\n" + " ".repeat(indent + 4) + value + "\n" + " ".repeat(indent) + ")";
    }

    /** An import: on one line if it fits, else in brackets. */
    static String imported(String start, Collection<String> names) {
        String flat = start + String.join(", ", names);
        return flat.length() <= WIDTH
                ? flat
                : names.stream().map(name -> "    " + name + ",\n").collect(Collectors.joining("", start + "(\n", ")"));
    }

    /**
     * What cannot be broken.
     *
     * @param text the code
     */
    record Atom(String text) implements Code {
        @Override
        public String flat() {
            return text;
        }

        @Override
        public String text(int indent, int after) {
            return text;
        }
    }

    /**
     * Items in brackets.
     *
     * @param open all up to the opening bracket
     * @param items what stands between commas
     * @param close the closing bracket and all behind it
     */
    record Group(String open, List<Code> items, String close) implements Code {
        @Override
        public String flat() {
            return items.stream().map(Code::flat).collect(Collectors.joining(", ", open, close));
        }

        @Override
        public String text(int indent, int after) {
            String flat = flat();
            if (items.isEmpty() || indent + flat.length() + after <= WIDTH) {
                return flat;
            }
            String inner = " ".repeat(indent + 4);
            List<String> lines = new ArrayList<>();
            lines.add(open);
            items.forEach(item -> lines.add(inner + item.text(indent + 4, 1) + ","));
            lines.add(" ".repeat(indent) + close);
            return String.join("\n", lines);
        }
    }

    /**
     * One item in brackets.
     *
     * @param open all up to the opening bracket
     * @param item what stands in them
     * @param close the closing bracket and all behind it
     */
    record Single(String open, String item, String close) implements Code {
        @Override
        public String flat() {
            return open + item + close;
        }

        @Override
        public String text(int indent, int after) {
            return indent + flat().length() + after <= WIDTH
                    ? flat()
                    : open + "\n" + " ".repeat(indent + 4) + item + "\n" + " ".repeat(indent) + close;
        }
    }
}
