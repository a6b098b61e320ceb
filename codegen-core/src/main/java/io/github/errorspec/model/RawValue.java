package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Map;

/** A value that a spec carries and the compiler does not interpret. */
public sealed interface RawValue {
    SourceSpan span();

    /**
     * Text as written.
     *
     * @param text the text
     * @param quoted whether it was in quotes, and so is no number, boolean or null in any reading
     * @param span where
     */
    record Scalar(String text, boolean quoted, SourceSpan span) implements RawValue {}

    /**
     * Values in order.
     *
     * @param items the values
     * @param span where
     */
    record Sequence(List<RawValue> items, SourceSpan span) implements RawValue {}

    /**
     * Values by name, in order.
     *
     * @param entries the values
     * @param keys where their names stand
     * @param span where
     */
    record Mapping(Map<String, RawValue> entries, Map<String, SourceSpan> keys, SourceSpan span) implements RawValue {}
}
