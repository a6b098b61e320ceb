/** How the Java target is configured. */
@NullMarked
package io.github.errorspec.emit.java.config;

import org.jspecify.annotations.NullMarked;
