/** Whole Maven builds, measured from outside, beside a control and other generators. */
@NullMarked
package io.github.errorspec.benchmarks.build;

import org.jspecify.annotations.NullMarked;
