/** From a type, or a template of one, to a generated file. */
@NullMarked
package io.github.errorspec.emit.java.files;

import org.jspecify.annotations.NullMarked;
