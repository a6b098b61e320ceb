/** Generated Java, compiled and loaded in memory. */
@NullMarked
package io.github.errorspec.benchmarks.java;

import org.jspecify.annotations.NullMarked;
