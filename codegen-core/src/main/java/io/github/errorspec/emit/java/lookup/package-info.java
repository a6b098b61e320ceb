/** The class that finds errors by code. */
@NullMarked
package io.github.errorspec.emit.java.lookup;

import org.jspecify.annotations.NullMarked;
