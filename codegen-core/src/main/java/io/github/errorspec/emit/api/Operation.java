package io.github.errorspec.emit.api;

import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.List;

/**
 * An operation that names errors.
 *
 * @param path as the document writes it
 * @param method in small letters
 * @param value what stands there
 * @param span where its name does
 * @param errors the rows that it names, internal ones too, in the order of the catalog
 */
public record Operation(String path, String method, RawValue.Mapping value, SourceSpan span, List<ResolvedRow> errors) {
    public Operation {
        errors = List.copyOf(errors);
    }
}
