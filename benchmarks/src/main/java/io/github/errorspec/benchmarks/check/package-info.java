/** What it costs to compare a table with its lock. */
@NullMarked
package io.github.errorspec.benchmarks.check;

import org.jspecify.annotations.NullMarked;
