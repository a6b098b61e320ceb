package io.github.errorspec.emit.java.files;

/** The line of a method up to its parameters, divided where it is too long. */
final class Signature {
    /** Without the brace behind it. */
    private static final int WIDTH = 98;

    private static final String CONTINUATION = "        ";

    private Signature() {}

    /** From {@code "    void put(String key, String value)"} to the same on as many lines as it takes. */
    static String wrapped(String line) {
        int open = line.indexOf('(') + 1;
        if (line.length() <= WIDTH || line.charAt(open) == ')') {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
        StringBuilder out = new StringBuilder(line.substring(0, open));
        int column = open;
        for (String parameter : line.substring(open).split("(?<=,) ", -1)) {
            int width = parameter.endsWith(",") ? WIDTH + 2 : WIDTH;
            String space = out.length() > open ? " " : "";
            boolean fits = column + space.length() + parameter.length() <= width;
            out.append(fits ? space : "\n" + indent).append(parameter);
            column = (fits ? column + space.length() : indent.length()) + parameter.length();
        }
        return out.toString();
    }
}
