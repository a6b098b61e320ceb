/** Specs of any size, made up, and the same in every run. */
@NullMarked
package io.github.errorspec.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
