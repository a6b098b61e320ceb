package io.github.errorspec.benchmarks.lookup;

import org.jspecify.annotations.Nullable;

/** Finds the error of an integer code. */
public interface CodeFinder {
    /** The error, or an {@code Optional} of it where that is what is measured; null if there is none. */
    @Nullable
    Object find(long code);
}
