/** Targets of users' own: a folder of Pebble templates over the resolved catalog. The template engine is seen in here only. */
@NullMarked
package io.github.errorspec.emit.template;

import org.jspecify.annotations.NullMarked;
