package io.github.errorspec.emit.site;

import io.github.errorspec.model.Retry;

/** Whether to send a request again, in a word or two. */
final class Retries {
    private Retries() {}

    static String label(Retry.When when) {
        return switch (when) {
            case NEVER -> "never";
            case AFTER_CHANGE -> "after a change";
            case NOW -> "at once";
            case LATER -> "later";
        };
    }
}
