/** What a catalog may not change, or should not, once a release has it: one class for each rule. */
@NullMarked
package io.github.errorspec.compat;

import org.jspecify.annotations.NullMarked;
