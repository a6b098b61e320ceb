package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.CommentLines;
import java.util.regex.Pattern;

/** What a reader sees of a text that is no Markdown. */
public final class OneLine {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private OneLine() {}

    /** Without an end of a line and what nobody sees; of some spaces, one. */
    public static String of(String text) {
        String line = CommentLines.visible(CommentLines.single(text));
        return (line.contains("  ") ? SPACES.matcher(line).replaceAll(" ") : line).strip();
    }
}
