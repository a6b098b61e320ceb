/** Messages and titles in other languages. */
@NullMarked
package io.github.errorspec.emit.java.messages;

import org.jspecify.annotations.NullMarked;
