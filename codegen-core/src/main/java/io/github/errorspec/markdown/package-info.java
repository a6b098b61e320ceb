/** What a Markdown text of a spec says, as a tree: read once, so that every form of comment only has to write it. */
@NullMarked
package io.github.errorspec.markdown;

import org.jspecify.annotations.NullMarked;
