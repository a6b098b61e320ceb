/** What the command line costs from its start to its end. */
@NullMarked
package io.github.errorspec.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
