package io.github.errorspec.emit;

import java.io.Writer;

/** Collects a text in one thread; {@code StringWriter} locks at each piece, and a page has hundreds. */
final class TextWriter extends Writer {
    private final StringBuilder text;

    /**
     * An empty text.
     *
     * @param room how many characters it has room for at once
     */
    TextWriter(int room) {
        this.text = new StringBuilder(room);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int from, int length) {
        text.append(piece, from, from + length);
    }

    @Override
    public TextWriter append(CharSequence piece) {
        text.append(piece);
        return this;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
