/** What users wrote, from the disk into memory: the only package that reads their files. */
@NullMarked
package io.github.errorspec.input;

import org.jspecify.annotations.NullMarked;
