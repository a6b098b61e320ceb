/** What generated errors cost while a program runs: to be raised, written as a body, and read from one. */
@NullMarked
package io.github.errorspec.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
