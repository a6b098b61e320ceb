/** C#: one exception for each row, and a struct that names them, for .NET Standard 2.0 and later. */
@NullMarked
package io.github.errorspec.emit.csharp;

import org.jspecify.annotations.NullMarked;
