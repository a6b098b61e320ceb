/** From a spec to its catalog: format 1, key by key, with every fault of form on the way. */
@NullMarked
package io.github.errorspec.parse;

import org.jspecify.annotations.NullMarked;
