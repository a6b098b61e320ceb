package io.github.errorspec.resolve;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        // In that order at once: what finds equal records otherwise takes a fresh JVM longer than all else here.
        Set<FamilyShape> shapes = new TreeSet<>(FamilyShape::compare);
        for (ErrorDefinition error : catalog.errors()) {
            if (error.code().isFamily()) {
                shapes.add(of(error.code()));
            }
        }
        return List.copyOf(shapes);
    }

    /** That of a family. */
    public static FamilyShape of(ErrorCode family) {
        char wildcard = family.wildcard().orElseThrow();
        String text = family.text();
        List<Integer> wildcards = new ArrayList<>();
        for (int at = text.indexOf(wildcard); at >= 0; at = text.indexOf(wildcard, at + 1)) {
            wildcards.add(at);
        }
        return new FamilyShape(text.length(), List.copyOf(wildcards));
    }

    /** Written out: the JDK takes long to make such a method when it is first called, and a check of a large table asks for it at once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FamilyShape shape && length == shape.length && wildcards.equals(shape.wildcards);
    }

    @Override
    public int hashCode() {
        return 31 * length + wildcards.hashCode();
    }

    private static int compare(FamilyShape one, FamilyShape other) {
        int order = Integer.compare(one.wildcards.size(), other.wildcards.size());
        if (order == 0) {
            order = Integer.compare(one.length, other.length);
        }
        return order == 0 ? one.wildcards.toString().compareTo(other.wildcards.toString()) : order;
    }
}
