/** The generated types, one class for each kind. */
@NullMarked
package io.github.errorspec.emit.java.types;

import org.jspecify.annotations.NullMarked;
