/** The types of declarations and single statements, which JavaPoet writes. */
@NullMarked
package io.github.errorspec.emit.java.poet;

import org.jspecify.annotations.NullMarked;
