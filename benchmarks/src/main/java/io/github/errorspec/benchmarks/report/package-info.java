/** What was measured, and the page that tells of it. */
@NullMarked
package io.github.errorspec.benchmarks.report;

import org.jspecify.annotations.NullMarked;
