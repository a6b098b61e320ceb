package io.github.errorspec.emit.language;

import io.github.errorspec.emit.FieldValues;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row says beyond what the format knows.
 *
 * @param tags in the order of the table
 * @param values of all fields of the catalog, in its order
 */
public record RowTraits(List<String> tags, List<FieldValue> values) {
    /**
     * A value of a field.
     *
     * @param value in the form that JSON has for it; nothing if the row has none
     */
    public record FieldValue(NamedParam field, Optional<Object> value) {
        /** The items of a list, or the only value. */
        public List<?> items() {
            return value.map(there -> there instanceof List<?> list ? list : List.of(there))
                    .orElse(List.of());
        }
    }

    public static RowTraits of(ResolvedCatalog catalog, List<NamedParam> fields, ResolvedRow row) {
        Map<String, Object> given = FieldValues.of(row, catalog.definition().traits());
        List<FieldValue> values = new ArrayList<>();
        for (NamedParam field : fields) {
            values.add(new FieldValue(
                    field, Optional.ofNullable(given.get(field.param().name()))));
        }
        return new RowTraits(row.definition().traits().tagNames(), values);
    }
}
