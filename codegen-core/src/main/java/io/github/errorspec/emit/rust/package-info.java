/** The target {@code rust}: an error type with a type for each row, of the standard library only. */
@NullMarked
package io.github.errorspec.emit.rust;

import org.jspecify.annotations.NullMarked;
