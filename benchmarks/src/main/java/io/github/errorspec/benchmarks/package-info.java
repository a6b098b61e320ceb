/** Programs that measure, each in a package of its own, and how they are started. */
@NullMarked
package io.github.errorspec.benchmarks;

import org.jspecify.annotations.NullMarked;
