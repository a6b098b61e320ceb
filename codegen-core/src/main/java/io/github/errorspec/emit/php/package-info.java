/** The target {@code php}: an enum and exceptions in a namespace, for PHP 8.2 and later. */
@NullMarked
package io.github.errorspec.emit.php;

import org.jspecify.annotations.NullMarked;
