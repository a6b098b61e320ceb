/** The error-catalog compiler: {@link io.github.errorspec.Compiler} turns a spec into diagnostics and files. */
@NullMarked
package io.github.errorspec;

import org.jspecify.annotations.NullMarked;
