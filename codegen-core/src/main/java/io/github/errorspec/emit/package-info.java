/** From the catalog to the text of files, in memory; one sub-package per target. */
@NullMarked
package io.github.errorspec.emit;

import org.jspecify.annotations.NullMarked;
