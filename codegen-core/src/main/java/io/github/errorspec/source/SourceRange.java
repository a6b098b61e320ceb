package io.github.errorspec.source;

/**
 * A part of a text, maybe over several lines, maybe empty.
 *
 * @param source the text it lies in
 * @param line where it begins, 1-based
 * @param column where it begins, 1-based, counted in Unicode code points
 * @param endLine the line that it ends in
 * @param endColumn the first column behind it
 */
public record SourceRange(SourceText source, int line, int column, int endLine, int endColumn) {}
