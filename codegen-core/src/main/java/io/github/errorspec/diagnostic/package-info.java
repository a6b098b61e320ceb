/** What a user is told about a spec: rules, severities, positions and the printed report. */
@NullMarked
package io.github.errorspec.diagnostic;

import org.jspecify.annotations.NullMarked;
