/** What code in any language must do with the body of a response, and samples to try it with. */
@NullMarked
package io.github.errorspec.wire;

import org.jspecify.annotations.NullMarked;
