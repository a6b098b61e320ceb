package io.github.errorspec.emit.java.text;

/** A Javadoc comment around a text. */
public final class JavadocComment {
    private JavadocComment() {}

    /**
     * The comment without a line break behind it.
     *
     * @param text Javadoc already, of any number of lines
     * @param indent what each line begins with
     */
    public static String of(String text, String indent) {
        StringBuilder out =
                new StringBuilder(text.length() + 100).append(indent).append("/**\n");
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            out.append(indent)
                    .append(from == to ? " *" : " * ")
                    .append(text, from, to)
                    .append('\n');
            from = to + 1;
        }
        return out.append(indent).append(" */").toString();
    }
}
