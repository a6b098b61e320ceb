package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * A value that an error carries.
 *
 * @param name as messages and bodies name it
 * @param type its type
 * @param optional whether it may be missing
 * @param sensitive whether it stays out of logs, bodies and messages
 * @param description Markdown
 * @param extensions the {@code x-} keys
 * @param span where it is defined
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean optional,
        boolean sensitive,
        Optional<String> description,
        Map<String, RawValue> extensions,
        SourceSpan span) {
    /** The same by another name. */
    public Parameter named(String other) {
        return new Parameter(other, type, optional, sensitive, description, extensions, span);
    }
}
