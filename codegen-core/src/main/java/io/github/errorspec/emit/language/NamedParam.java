package io.github.errorspec.emit.language;

import io.github.errorspec.resolve.ResolvedParam;
import java.util.Map;
import java.util.Objects;

/**
 * A param with its names in a language.
 *
 * @param param what the catalog says about it
 * @param names by what they are names of
 */
public record NamedParam(ResolvedParam param, Map<NameKind, String> names) {
    public String name(NameKind kind) {
        return Objects.requireNonNull(names.get(kind), kind::word);
    }
}
