/** The target {@code go}: a package with one error type, for Go 1.21 and later. */
@NullMarked
package io.github.errorspec.emit.go;

import org.jspecify.annotations.NullMarked;
