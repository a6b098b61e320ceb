package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.model.Words;
import java.util.regex.Pattern;

/** How Rust joins words. */
final class RustSpelling implements Spelling {
    /** {@code OUT_OF_STOCK} gives {@code OutOfStock}, and a name that is a type already stays as it is. */
    static final Spelling TYPE = new RustSpelling();

    /** {@code stream-name} gives {@code stream_name}, and what looks like the method that sets a param gets an ending. */
    static final Spelling PARAM = words -> words.snake() + (words.snake().startsWith("with_") ? "_" : "");

    private static final Pattern WRITTEN_TYPE = Pattern.compile("[A-Z][A-Z0-9]*[a-z][A-Za-z0-9]*");

    private RustSpelling() {}

    @Override
    public String of(Words words) {
        return words.pascal();
    }

    @Override
    public String given(String name) {
        return WRITTEN_TYPE.matcher(name).matches() ? name : of(Words.of(name));
    }
}
