/** Changes of a spec's text that leave everything else byte for byte, and what they are wanted for. */
@NullMarked
package io.github.errorspec.edit;

import org.jspecify.annotations.NullMarked;
