package io.github.errorspec.emit.language;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;

/**
 * How a language names what it has for params that are objects.
 *
 * @param type the type of an object, or of those of a list, whose stem is that of the row with the words of the param behind it,
 *     and {@code Item} where it is one of a list
 * @param members the names of a member
 */
public record Objects(NameRule type, List<NameRule> members) {
    /** Whether a table has params that are objects, or {@code json}. */
    static boolean areIn(ResolvedCatalog catalog) {
        return catalog.has(Scalar.OBJECT) || catalog.has(Scalar.JSON);
    }
}
