/** Where the time goes from a spec to class files. */
@NullMarked
package io.github.errorspec.benchmarks.phases;

import org.jspecify.annotations.NullMarked;
