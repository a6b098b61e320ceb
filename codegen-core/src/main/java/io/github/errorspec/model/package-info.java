/** The catalog: immutable records, complete when built, each knowing where it was written. */
@NullMarked
package io.github.errorspec.model;

import org.jspecify.annotations.NullMarked;
