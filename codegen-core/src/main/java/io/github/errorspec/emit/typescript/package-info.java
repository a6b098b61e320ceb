/** The TypeScript target: one module for browsers and servers, and one for each language that a catalog is translated into. */
@NullMarked
package io.github.errorspec.emit.typescript;

import org.jspecify.annotations.NullMarked;
