package io.github.errorspec.source;

import org.jspecify.annotations.Nullable;

/**
 * A place in a spec, on one line.
 *
 * @param source the text it lies in
 * @param line 1-based
 * @param column 1-based, counted in Unicode code points
 * @param length code points to underline; 0 for a mere point
 */
public record SourceSpan(SourceText source, int line, int column, int length) implements Comparable<SourceSpan> {
    /** What stands in its line before it, at most so many code points: the nearest ones. */
    public String before(int limit) {
        return source.part(line, column - 1 - limit, column - 1);
    }

    /** What stands in its line from its begin on, at most so many code points. */
    public String behind(int limit) {
        return source.part(line, column - 1, column - 1 + limit);
    }

    /** What it underlines, as a part of the text. */
    public SourceRange range() {
        return new SourceRange(source, line, column, line, column + length);
    }

    /** File, line, column. */
    @Override
    public int compareTo(SourceSpan other) {
        int order = source.name().compareTo(other.source.name());
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(column, other.column) : order;
    }

    /** Written out: the JDK takes longer to make such a method when it is first called than a run takes for all else with places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceSpan span
                && line == span.line
                && column == span.column
                && length == span.length
                && source.equals(span.source);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * line + column) + length;
    }

    /** {@code file:line:column}, as editors and IDEs understand it. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
