/** The Java target: error enum, category enum, exceptions and HTTP-status mapper. */
@NullMarked
package io.github.errorspec.emit.java;

import org.jspecify.annotations.NullMarked;
