package io.github.errorspec.emit.language;

import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row with its names in a language.
 *
 * @param row what the catalog says about it
 * @param category the one that it belongs to, if any
 * @param names by what they are names of
 * @param aliases the names that it had when its id was another one, unless it has them still
 * @param params in the spec's order
 */
public record NamedRow(
        ResolvedRow row,
        Optional<NamedCategory> category,
        Map<NameKind, String> names,
        List<Alias> aliases,
        List<NamedParam> params) {
    /**
     * A former name.
     *
     * @param kind what it was the name of
     * @param id the earlier id
     * @param name what the language calls it
     */
    public record Alias(NameKind kind, Located<String> id, String name) {}

    public String name(NameKind kind) {
        return Objects.requireNonNull(names.get(kind), kind::word);
    }

    /** The params that an error of this kind always has. */
    public List<NamedParam> required() {
        return params(false);
    }

    /** The params that it may lack. */
    public List<NamedParam> optional() {
        return params(true);
    }

    private List<NamedParam> params(boolean optional) {
        List<NamedParam> some = new ArrayList<>();
        for (NamedParam param : params) {
            if (param.param().isOptional() == optional) {
                some.add(param);
            }
        }
        return some;
    }

    /** The params as a constructor takes them: those that must be given, then the others. */
    public List<NamedParam> arguments() {
        List<NamedParam> all = new ArrayList<>(required());
        all.addAll(optional());
        return all;
    }
}
