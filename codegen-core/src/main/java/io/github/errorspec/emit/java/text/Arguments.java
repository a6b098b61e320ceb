package io.github.errorspec.emit.java.text;

import java.util.List;

/** A list of parameters in parentheses, on as many lines as it takes. */
public final class Arguments {
    private static final int WIDTH = 100;
    private static final String CONTINUATION = "        ";

    private Arguments() {}

    /**
     * The list without its parentheses.
     *
     * @param indent what the line of the method begins with
     * @param before what stands before the opening parenthesis on the same line
     */
    public static String wrapped(List<String> parameters, String indent, String before) {
        StringBuilder out = new StringBuilder();
        int column = indent.length() + before.length() + 1;
        for (int i = 0; i < parameters.size(); i++) {
            boolean last = i == parameters.size() - 1;
            String parameter = parameters.get(i) + (last ? "" : ",");
            int needed = parameter.length() + (last ? ") {".length() : 0);
            if (column + (i > 0 ? 1 : 0) + needed > WIDTH) {
                out.append('\n').append(indent).append(CONTINUATION);
                column = indent.length() + CONTINUATION.length();
            } else if (i > 0) {
                out.append(' ');
                column++;
            }
            out.append(parameter);
            column += parameter.length();
        }
        return out.toString();
    }
}
