/** The target {@code json}: the resolved catalog for any tool, and vectors that code in every language has to pass. */
@NullMarked
package io.github.errorspec.emit.json;

import org.jspecify.annotations.NullMarked;
