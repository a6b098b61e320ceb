/** The target {@code kotlin}: a hierarchy of exceptions, the rows as constants, and the wire, with the standard library only. */
@NullMarked
package io.github.errorspec.emit.kotlin;

import org.jspecify.annotations.NullMarked;
