/** What changed from one edition of a catalog to the next, whether or not anybody minds: for people, changelogs and programs. */
@NullMarked
package io.github.errorspec.diff;

import org.jspecify.annotations.NullMarked;
