package io.github.errorspec.emit.language;

import io.github.errorspec.resolve.ResolvedCategory;
import java.util.Map;
import java.util.Objects;

/**
 * A category with its names in a language.
 *
 * @param category what the catalog says about it
 * @param names by what they are names of
 */
public record NamedCategory(ResolvedCategory category, Map<NameKind, String> names) {
    public String name(NameKind kind) {
        return Objects.requireNonNull(names.get(kind), kind::word);
    }
}
