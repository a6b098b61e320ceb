/** Where the past of a spec comes from: a file, or a commit of git. */
@NullMarked
package io.github.errorspec.past;

import org.jspecify.annotations.NullMarked;
