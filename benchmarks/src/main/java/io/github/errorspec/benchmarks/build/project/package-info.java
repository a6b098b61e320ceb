/** The Maven projects that are built: for each tool the same catalog in its own form, and a POM. */
@NullMarked
package io.github.errorspec.benchmarks.build.project;

import org.jspecify.annotations.NullMarked;
