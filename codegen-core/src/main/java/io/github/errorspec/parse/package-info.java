/** From YAML text to the catalog, with every fault of form on the way; the only package that knows YAML. */
@NullMarked
package io.github.errorspec.parse;

import org.jspecify.annotations.NullMarked;
