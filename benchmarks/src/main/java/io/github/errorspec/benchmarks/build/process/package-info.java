/** Running a program and measuring it from outside: time, processor time, memory. */
@NullMarked
package io.github.errorspec.benchmarks.build.process;

import org.jspecify.annotations.NullMarked;
