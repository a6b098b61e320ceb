package io.github.errorspec.resolve;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where families have their wildcards. The family of a concrete code is found without a look at each family: for each shape,
 * with the fewest wildcards first, the digits at its wildcards become wildcards, and a table of families has the result or not. A code
 * with a wildcard in it is in no family.
 *
 * @param length how many characters the code has
 * @param wildcards where the wildcards are, counted from 0
 */
public record FamilyShape(int length, List<Integer> wildcards) {
    /** Those that a catalog has, in the order in which they are tried. */
    public static List<FamilyShape> of(Catalog catalog) {
        return catalog.errors().stream()
                .map(ErrorDefinition::code)
                .filter(ErrorCode::isFamily)
                .map(FamilyShape::of)
                .distinct()
                .sorted(Comparator.comparing((FamilyShape shape) -> shape.wildcards.size())
                        .thenComparing(FamilyShape::length)
                        .thenComparing(shape -> shape.wildcards.toString()))
                .toList();
    }

    private static FamilyShape of(ErrorCode family) {
        char wildcard = family.wildcard().orElseThrow();
        String text = family.text();
        return new FamilyShape(
                text.length(),
                IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == wildcard)
                        .boxed()
                        .toList());
    }
}
