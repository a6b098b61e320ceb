package io.github.errorspec.parse.yaml;

import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import org.yaml.snakeyaml.nodes.Node;

/** A text as its file has it: in quotes, on several lines, indented. Its parts are looked for in their order. */
public final class WrittenText {
    private final SourceText source;
    private final SourceSpan whole;
    private final SourceSpan end;
    private int line;

    /** Where in the line to look on, in chars and in code points. */
    private int at;

    private int column;

    public WrittenText(Node node, Reading reading) {
        this.source = reading.source();
        this.whole = reading.span(node);
        this.end = reading.point(node.getEndMark());
        this.line = whole.line();
        this.column = whole.column() - 1;
        this.at = source.line(line).offsetByCodePoints(0, column);
    }

    /** Where the next part of this wording stands; the text as a whole if escapes or line breaks hide it. */
    public SourceSpan next(String part) {
        while (line <= end.line()) {
            String text = source.line(line);
            int found = text.indexOf(part, at);
            if (found >= 0) {
                column += text.codePointCount(at, found);
                at = found + part.length();
                SourceSpan place = source.span(line, column + 1, part.codePointCount(0, part.length()));
                column += place.length();
                return place.compareTo(end) < 0 ? place : whole;
            }
            line++;
            at = 0;
            column = 0;
        }
        return whole;
    }
}
