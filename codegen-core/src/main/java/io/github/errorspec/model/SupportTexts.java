package io.github.errorspec.model;

import java.util.Optional;

/**
 * What a row says to those alone who run the service; nobody else ever reads it.
 *
 * @param description Markdown
 * @param remedy Markdown
 * @param runbook an address
 */
public record SupportTexts(Optional<String> description, Optional<String> remedy, Optional<String> runbook) {
    public static final SupportTexts NONE = new SupportTexts(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return description.isEmpty() && remedy.isEmpty() && runbook.isEmpty();
    }
}
