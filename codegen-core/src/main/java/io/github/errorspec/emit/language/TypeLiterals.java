package io.github.errorspec.emit.language;

import io.github.errorspec.resolve.TypePattern;
import java.util.List;

/**
 * How an error is found by its {@code type}, in literals of a language.
 *
 * @param byId whether by its id, and not by its code
 * @param prefix what a type begins with
 * @param before what stands right before the id or the code, if other parts do
 * @param suffix what stands behind it
 * @param hasSuffix whether anything does
 * @param origin what stands before a type that begins with a slash, if that is known
 * @param scheme the same for two slashes
 * @param aliases the earlier ids
 */
record TypeLiterals(
        boolean byId,
        String prefix,
        List<String> before,
        String suffix,
        boolean hasSuffix,
        List<String> origin,
        String scheme,
        List<Alias> aliases) {
    /** An id of today, and an earlier one. */
    record Alias(String alias, String id) {}

    static TypeLiterals of(TypePattern pattern, LanguageCode code) {
        return new TypeLiterals(
                pattern.byId(),
                code.literal(pattern.prefix()),
                pattern.before().stream().map(code::literal).toList(),
                code.literal(pattern.suffix()),
                !pattern.suffix().isEmpty(),
                pattern.origin().stream().map(code::literal).toList(),
                code.literal(pattern.scheme().orElse("")),
                code.catalog().rows().stream()
                        .flatMap(row -> row.aliases().stream()
                                .map(alias -> new Alias(code.literal(alias.value()), code.literal(row.id()))))
                        .toList());
    }
}
