/** Generated types that fit the errors into a framework; only they import it. */
@NullMarked
package io.github.errorspec.emit.java.adapters;

import org.jspecify.annotations.NullMarked;
