package io.github.errorspec.parse.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text that is there already. SnakeYAML's own reader takes it in parts of a kilobyte, and copies all that it has of a word with each
 * of them, so that a word of some megabytes takes minutes.
 */
final class WholeReader extends StreamReader {
    private static final String NAME = "spec";

    private final int[] codePoints;
    private int pointer;
    private int documentIndex;
    private int line;
    private int column;

    WholeReader(String text) {
        super("");
        this.codePoints = text.codePoints().toArray();
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, pointer, line, column, codePoints, pointer);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && pointer < codePoints.length; i++) {
            int c = codePoints[pointer++];
            documentIndex++;
            if (Constant.LINEBR.has(c) || (c == '\r' && pointer < codePoints.length && codePoints[pointer] != '\n')) {
                line++;
                column = 0;
            } else if (c != '\uFEFF') {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int index) {
        return pointer + index < codePoints.length ? codePoints[pointer + index] : '\0';
    }

    @Override
    public String prefix(int length) {
        return new String(codePoints, pointer, Math.min(length, codePoints.length - pointer));
    }

    /** On one line. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        pointer += length;
        documentIndex += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getLine() {
        return line;
    }
}
