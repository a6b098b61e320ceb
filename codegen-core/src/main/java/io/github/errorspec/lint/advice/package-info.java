/** What a careful reviewer of a catalog would say: rules that only a check asks, so that generating stays fast and silent. */
@NullMarked
package io.github.errorspec.lint.advice;

import org.jspecify.annotations.NullMarked;
