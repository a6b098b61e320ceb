/** A catalog with every default applied, once for all targets: what each row says, in each language of its texts. */
@NullMarked
package io.github.errorspec.resolve;

import org.jspecify.annotations.NullMarked;
