/** Where the past of a spec comes from, a file or a commit of git, and the lock, which is the past that a release writes. */
@NullMarked
package io.github.errorspec.past;

import org.jspecify.annotations.NullMarked;
