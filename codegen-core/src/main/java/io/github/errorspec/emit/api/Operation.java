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
 * @param kind who serves it
 * @param path as the document writes it; of a webhook its name, of a callback an expression
 * @param place the steps to it from the top of the document, of which the last is its method, in small letters
 * @param value what stands there
 * @param span where its name does
 * @param errors the rows that it names, internal ones too, in the order of the catalog
 */
public record Operation(
        Kind kind, String path, List<String> place, RawValue.Mapping value, SourceSpan span, List<ResolvedRow> errors) {
    /** Who serves an operation. */
    public enum Kind {
        /** The API itself. */
        PATH,
        /** Others, who are told of something by it. */
        WEBHOOK,
        /** Others, who asked for it by another operation. */
        CALLBACK
    }

    public Operation {
        place = List.copyOf(place);
        errors = List.copyOf(errors);
    }

    /** Such as {@code GET /orders/{id}}. */
    public String title() {
        return place.get(place.size() - 1).toUpperCase(Locale.ROOT) + " " + path;
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
