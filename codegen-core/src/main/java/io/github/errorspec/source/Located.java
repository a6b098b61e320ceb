package io.github.errorspec.source;

/**
 * A value and the place where it was written.
 *
 * @param <T> what kind of value
 */
public record Located<T>(T value, SourceSpan span) {}
