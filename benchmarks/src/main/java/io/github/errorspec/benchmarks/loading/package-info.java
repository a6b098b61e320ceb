/** What the generated classes cost before they do anything: to be compiled, stored and loaded. */
@NullMarked
package io.github.errorspec.benchmarks.loading;

import org.jspecify.annotations.NullMarked;
