package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * A tombstone: a code that was in use once and never may be again.
 *
 * @param code the code
 * @param name what it was called
 * @param since the catalog's version that retired it
 * @param replacedBy the code to use instead
 * @param reason Markdown
 * @param extensions the {@code x-} keys
 * @param span where it stands
 */
public record RetiredCode(
        ErrorCode code,
        Optional<String> name,
        Optional<String> since,
        Optional<Located<String>> replacedBy,
        Optional<String> reason,
        Map<String, RawValue> extensions,
        SourceSpan span) {}
