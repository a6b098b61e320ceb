/** How fast a code finds its error, in generated code and in what might have been generated instead. */
@NullMarked
package io.github.errorspec.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
