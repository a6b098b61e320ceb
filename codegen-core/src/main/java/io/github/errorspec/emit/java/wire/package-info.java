/** How generated code answers with an error, and reads what others answered. */
@NullMarked
package io.github.errorspec.emit.java.wire;

import org.jspecify.annotations.NullMarked;
