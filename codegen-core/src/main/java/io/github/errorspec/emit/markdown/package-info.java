/** The target {@code markdown}: the reference of a catalog for a team's own documentation, in the spelling of what builds that. */
@NullMarked
package io.github.errorspec.emit.markdown;

import org.jspecify.annotations.NullMarked;
