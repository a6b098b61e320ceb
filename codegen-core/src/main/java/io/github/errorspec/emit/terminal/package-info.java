/** The reference in a terminal, where a user asks for one entry. */
@NullMarked
package io.github.errorspec.emit.terminal;

import org.jspecify.annotations.NullMarked;
