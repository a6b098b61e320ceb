/** The generated exceptions: who stands below whom, how they are raised, and how they are found again when decoded. */
@NullMarked
package io.github.errorspec.emit.java.exceptions;

import org.jspecify.annotations.NullMarked;
