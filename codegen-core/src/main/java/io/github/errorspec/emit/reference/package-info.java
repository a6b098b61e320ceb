/** What the reference of a catalog tells, before any output spells it. */
@NullMarked
package io.github.errorspec.emit.reference;

import org.jspecify.annotations.NullMarked;
