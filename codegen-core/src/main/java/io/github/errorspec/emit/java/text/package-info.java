/** User text in Java source: string literals and Javadoc, escaped. */
@NullMarked
package io.github.errorspec.emit.java.text;

import org.jspecify.annotations.NullMarked;
