package io.github.errorspec.model;

import java.util.Optional;

/**
 * What else there is to know of the code's place in a response, beside a pointer into the body.
 *
 * @param after what the code stands behind in a longer text: all up to its last occurrence is left out, as {@code com.acme#} of
 *     {@code com.acme#NotFound}
 * @param header the header that has the code, where the body has none
 */
public record CodePlace(Optional<String> after, Optional<String> header) {
    public static final CodePlace PLAIN = new CodePlace(Optional.empty(), Optional.empty());

    public boolean isPlain() {
        return after.isEmpty() && header.isEmpty();
    }
}
