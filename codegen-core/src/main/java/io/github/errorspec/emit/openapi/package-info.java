/** The target {@code openapi}: what the bodies of errors look like, for documents of an API and for validators. */
@NullMarked
package io.github.errorspec.emit.openapi;

import org.jspecify.annotations.NullMarked;
