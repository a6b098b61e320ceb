/** A catalog as Java sees it: every name and type decided, once. */
@NullMarked
package io.github.errorspec.emit.java.names;

import org.jspecify.annotations.NullMarked;
