/** What a language is to all others alike: how it names, what it reserves, how it writes values; languages say so as data. */
@NullMarked
package io.github.errorspec.emit.language;

import org.jspecify.annotations.NullMarked;
