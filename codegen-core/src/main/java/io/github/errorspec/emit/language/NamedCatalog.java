package io.github.errorspec.emit.language;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A catalog with its names in a language.
 *
 * @param catalog what the spec says
 * @param prefix what the names of the catalog's own types begin with
 * @param types these names, by their endings
 * @param categories in the spec's order
 * @param fields what else rows say of themselves; none where the language has no fields
 * @param rows in the order of the catalog
 * @param byCode the same by their codes and families, as the spec writes them
 */
public record NamedCatalog(
        ResolvedCatalog catalog,
        String prefix,
        Map<String, String> types,
        List<NamedCategory> categories,
        List<NamedParam> fields,
        List<NamedRow> rows,
        Map<String, NamedRow> byCode) {
    /** A row with its names. */
    public NamedRow named(ResolvedRow row) {
        return rows.get(row.index());
    }

    /** A row with its names. */
    public NamedRow named(ErrorDefinition row) {
        return Objects.requireNonNull(byCode.get(row.code().text()), row.code()::text);
    }

    /** The rows of a category. */
    public List<NamedRow> rowsOf(NamedCategory category) {
        return named(category.category().rows());
    }

    /** The rows without a category. */
    public List<NamedRow> uncategorized() {
        return named(catalog.uncategorized());
    }

    private List<NamedRow> named(List<ResolvedRow> some) {
        List<NamedRow> named = new ArrayList<>();
        for (ResolvedRow row : some) {
            named.add(named(row));
        }
        return named;
    }

    /** What a row says beyond what the format knows. */
    public RowTraits traits(NamedRow row) {
        return RowTraits.of(catalog, fields, row.row());
    }

    /** A type of the catalog's own, such as {@code ShopException} for {@code Exception}. */
    public String type(String ending) {
        return Objects.requireNonNull(types.get(ending), ending);
    }
}
