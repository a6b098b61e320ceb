/** Where a text was written: files, lines and columns. */
@NullMarked
package io.github.errorspec.source;

import org.jspecify.annotations.NullMarked;
