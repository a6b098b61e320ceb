/** The command line: it turns arguments into requests to the compiler, and its diagnostics into text, colours and exit codes. */
@NullMarked
package io.github.errorspec.cli;

import org.jspecify.annotations.NullMarked;
