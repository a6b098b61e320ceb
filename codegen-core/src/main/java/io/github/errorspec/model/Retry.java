package io.github.errorspec.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether sending the same request again can help.
 *
 * @param when under which condition
 * @param after how long to wait first
 */
public record Retry(When when, Optional<Duration> after) {
    /** The conditions; a spec writes them in camel case. */
    public enum When {
        NEVER,
        AFTER_CHANGE,
        NOW,
        LATER;

        /** As a spec writes it. */
        public String word() {
            return this == AFTER_CHANGE ? "afterChange" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** What holds for a row that says nothing: the statuses that mean "not now" can be tried again later. */
    public static Retry forHttpStatus(int status) {
        return switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> new Retry(When.LATER, Optional.empty());
            default -> new Retry(When.NEVER, Optional.empty());
        };
    }
}
