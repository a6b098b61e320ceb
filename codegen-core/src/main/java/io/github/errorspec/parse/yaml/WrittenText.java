package io.github.errorspec.parse.yaml;

import io.github.errorspec.source.SourceSpan;
import org.yaml.snakeyaml.nodes.Node;

/** A text as its file has it: in quotes, on several lines, indented. Its parts are looked for in their order. */
public final class WrittenText {
    private final Reading reading;
    private final SourceSpan whole;
    private final String text;

    /** Where in the text to look on, in chars. */
    private int at;

    /** Where that is in the file, in code points. */
    private int position;

    public WrittenText(Node node, Reading reading) {
        this.reading = reading;
        this.whole = reading.span(node);
        this.position = node.getStartMark().getIndex();
        this.text = reading.source().text(position, node.getEndMark().getIndex());
    }

    /** Where the next part of this wording stands; the text as a whole if escapes or line breaks hide it. */
    public SourceSpan next(String part) {
        int found = text.indexOf(part, at);
        if (found < 0) {
            at = text.length();
            return whole;
        }
        int from = position + text.codePointCount(at, found);
        at = found + part.length();
        position = from + part.codePointCount(0, part.length());
        return reading.source().between(from, position);
    }
}
