/** What programs need that measure others: their options, folders that vanish, javac, and JVMs of their own. */
@NullMarked
package io.github.errorspec.benchmarks.jvm;

import org.jspecify.annotations.NullMarked;
