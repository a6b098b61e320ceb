/** What must hold between the elements of a catalog that could be read; one class per rule. */
@NullMarked
package io.github.errorspec.lint;

import org.jspecify.annotations.NullMarked;
