/** The Maven goals: they turn parameters into requests to the compiler, and its diagnostics into a build result. */
@NullMarked
package io.github.errorspec.maven;

import org.jspecify.annotations.NullMarked;
