/** From what JMH writes to result files. */
@NullMarked
package io.github.errorspec.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
