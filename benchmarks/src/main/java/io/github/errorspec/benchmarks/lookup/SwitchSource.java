package io.github.errorspec.benchmarks.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the {@code switch} that finds errors. It is split into methods that are small enough for the JIT, which leaves those of
 * more than 8,000 bytes of bytecode alone.
 */
final class SwitchSource {
    private static final int CODES_PER_METHOD = 500;
    private static final int TEXTS_PER_METHOD = 128;

    private final StringBuilder methods = new StringBuilder();

    private SwitchSource() {}

    static String ofCodes(List<Row<Integer>> exact, List<Row<Integer>> families) {
        SwitchSource source = new SwitchSource();
        source.tree("exact", Row.sorted(exact), 0, exact.size());
        source.tree("family", Row.sorted(families), 0, families.size());
        String find = """
                public Object find(long code) {
                    if (code != (int) code) {
                        return null;
                    }
                    Object error = exact0((int) code);
                    return error != null || code < 100_000 || code > 999_999 ? error : family0((int) code / 1000);
                }
                """;
        return classOf(CodeFinder.class, find + source.methods);
    }

    /** A method for a part of the sorted rows, which decides between its halves while it has too many. */
    private void tree(String name, List<Row<Integer>> rows, int from, int to) {
        methods.append("private static Object ")
                .append(name)
                .append(from == 0 && to == rows.size() ? "0" : from + "_" + to);
        methods.append("(int code) {\n");
        if (to - from <= CODES_PER_METHOD) {
            methods.append("switch (code) {\n");
            rows.subList(from, to).forEach(row -> methods.append(returned(String.valueOf(row.code()), row)));
            methods.append("default: return null;\n}\n}\n");
            return;
        }
        int middle = (from + to) >>> 1;
        methods.append("return code < ").append(rows.get(middle).code()).append(" ? ");
        methods.append(name).append(from + "_" + middle).append("(code) : ");
        methods.append(name).append(middle + "_" + to).append("(code);\n}\n");
        tree(name, rows, from, middle);
        tree(name, rows, middle, to);
    }

    static String ofTexts(List<Row<String>> exact, List<Row<String>> families) {
        SwitchSource source = new SwitchSource();
        source.parts("exact", exact);
        source.parts("family", families);
        String find = """
                public Object find(String code) {
                    Object error = exact(code);
                    return error == null && code.length() == 5 && isDigit(code.charAt(2)) && isDigit(code.charAt(3))
                            && isDigit(code.charAt(4)) ? family(code.substring(0, 2)) : error;
                }
                private static boolean isDigit(char c) {
                    return c >= '0' && c <= '9';
                }
                """;
        return classOf(TextFinder.class, find + source.methods);
    }

    /** A method for each part of the rows, and one that chooses the part by hash. */
    private void parts(String name, List<Row<String>> rows) {
        int mask = Integer.highestOneBit(Math.max(1, rows.size() / TEXTS_PER_METHOD)) * 2 - 1;
        Map<Integer, List<Row<String>>> parts = new TreeMap<>();
        rows.forEach(row -> parts.computeIfAbsent(row.code().hashCode() & mask, key -> new ArrayList<>())
                .add(row));
        methods.append("private static Object ").append(name).append("(String code) {\n");
        methods.append("switch (code.hashCode() & ").append(mask).append(") {\n");
        parts.keySet().forEach(part -> methods.append("case " + part + ": return " + name + part + "(code);\n"));
        methods.append("default: return null;\n}\n}\n");
        parts.forEach((part, members) -> {
            methods.append("private static Object " + name + part + "(String code) {\nswitch (code) {\n");
            members.forEach(row -> methods.append(returned('"' + row.code() + '"', row)));
            methods.append("default: return null;\n}\n}\n");
        });
    }

    private static String returned(String label, Row<?> row) {
        return "case " + label + ": return " + row.error() + ";\n";
    }

    private static String classOf(Class<?> finder, String members) {
        return "public final class Finder implements " + finder.getName() + " {\n" + members + "}\n";
    }
}
