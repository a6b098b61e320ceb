/** Where a text was written, files, lines and columns, and the digest of texts. */
@NullMarked
package io.github.errorspec.source;

import org.jspecify.annotations.NullMarked;
