/** The Python target: a package of exceptions, checked as strictly as Python can be. */
@NullMarked
package io.github.errorspec.emit.python;

import org.jspecify.annotations.NullMarked;
