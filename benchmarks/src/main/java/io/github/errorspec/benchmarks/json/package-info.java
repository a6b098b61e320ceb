/** From the JSON that JMH writes to result files. */
@NullMarked
package io.github.errorspec.benchmarks.json;

import org.jspecify.annotations.NullMarked;
