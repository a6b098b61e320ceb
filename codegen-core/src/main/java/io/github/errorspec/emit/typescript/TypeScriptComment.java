package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.StarComment;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSDoc comments. */
final class TypeScriptComment {
    private static final int WIDTH = 100;

    private TypeScriptComment() {}

    /** A comment without a line break behind it. */
    static String of(List<Block> blocks, int indent) {
        return of(blocks, Optional.empty(), indent);
    }

    /**
     * A comment of something that may be deprecated.
     *
     * @param deprecation why, and what to use instead
     */
    static String of(List<Block> blocks, Optional<String> deprecation, int indent) {
        int width = WIDTH - indent - " * ".length();
        List<String> lines = new ArrayList<>(StarComment.lines(blocks, width));
        deprecation.ifPresent(text -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<String> more = StarComment.lines(Markdown.read(text), width - "@deprecated ".length());
            lines.add("@deprecated " + more.get(0));
            lines.addAll(more.subList(1, more.size()));
        });
        return StarComment.of(lines, " ".repeat(indent));
    }
}
