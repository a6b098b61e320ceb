/** The target {@code site}: the reference of a catalog as pages that any server, or a disk, shows as they are. */
@NullMarked
package io.github.errorspec.emit.site;

import org.jspecify.annotations.NullMarked;
