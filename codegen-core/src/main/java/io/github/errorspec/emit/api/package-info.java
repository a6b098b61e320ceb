/** The document of an API whose operations name errors, for all targets that work on one. */
@NullMarked
package io.github.errorspec.emit.api;

import org.jspecify.annotations.NullMarked;
