package io.github.errorspec.emit.language;

import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

/**
 * How a language names what it has for params that are objects. A language without this has no such params, and refuses tables
 * that have some.
 *
 * @param type the type of an object, or of those of a list, whose stem is that of the row with the words of the param behind it,
 *     and {@code Item} where it is one of a list
 * @param members the names of a member
 */
public record Objects(NameRule type, List<NameRule> members) {
    /** Whether a row needs a language to have this. */
    static boolean areIn(ResolvedRow row) {
        return row.params().stream().anyMatch(Objects::isStructured);
    }

    /** Whether a param is one that a language without this has not. */
    static boolean isStructured(ResolvedParam param) {
        return param.scalar().isStructured();
    }

    /** Whether a table needs a language to have this. */
    static boolean areIn(ResolvedCatalog catalog) {
        return catalog.has(Scalar.OBJECT) || catalog.has(Scalar.JSON);
    }
}
