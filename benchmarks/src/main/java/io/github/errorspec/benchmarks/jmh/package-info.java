/** Runs the benchmarks that are written for JMH, and keeps what it says as results like all others. */
@NullMarked
package io.github.errorspec.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
