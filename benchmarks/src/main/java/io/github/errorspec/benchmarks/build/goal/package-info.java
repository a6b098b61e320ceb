/** What runs inside the measured Maven: a clock for single goals. */
@NullMarked
package io.github.errorspec.benchmarks.build.goal;

import org.jspecify.annotations.NullMarked;
