package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an error on the wire.
 *
 * @param type the {@code type} of RFC 9457, with a place for the code or id; {@code about:blank} when absent
 * @param body JSON Pointers by what they point to ({@code code}, {@code message}, {@code params}, {@code status}, {@code title},
 *     {@code type}), where the API does not speak RFC 9457; one body has room for all of them
 * @param bodySpan where the spec says so; the beginning of the spec if it does not
 */
public record ProblemFormat(Optional<MessageTemplate> type, Map<String, String> body, SourceSpan bodySpan) {}
