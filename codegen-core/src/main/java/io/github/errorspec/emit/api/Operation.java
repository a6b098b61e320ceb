package io.github.errorspec.emit.api;

import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation that names errors.
 *
 * @param part the key of the document under which it stands, that of paths or that of webhooks
 * @param path as the document writes it; of a webhook its name
 * @param method in small letters
 * @param value what stands there
 * @param span where its name does
 * @param errors the rows that it names, internal ones too, in the order of the catalog
 */
public record Operation(
        String part, String path, String method, RawValue.Mapping value, SourceSpan span, List<ResolvedRow> errors) {
    static final String PATHS = "paths";
    static final String WEBHOOKS = "webhooks";

    public Operation {
        errors = List.copyOf(errors);
    }

    /** Whether others serve it, and are told of something by it. */
    public boolean isWebhook() {
        return part.equals(WEBHOOKS);
    }

    /** Such as {@code GET /orders/{id}}. */
    public String title() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** What generated code calls it, if its author said so. */
    public Optional<String> id() {
        return text("operationId");
    }

    /** What it does, in a few words that are no Markdown. */
    public Optional<String> summary() {
        return text("summary");
    }

    private Optional<String> text(String key) {
        return value.entries().get(key) instanceof RawValue.Scalar scalar
                ? Optional.of(scalar.text()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
