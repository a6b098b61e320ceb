/** The only package that touches the output: changed files are written, our own stale ones removed. */
@NullMarked
package io.github.errorspec.write;

import org.jspecify.annotations.NullMarked;
