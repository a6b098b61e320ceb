/** What becomes of the findings about a catalog: which of them are told, and how grave they are. */
@NullMarked
package io.github.errorspec.verdict;

import org.jspecify.annotations.NullMarked;
