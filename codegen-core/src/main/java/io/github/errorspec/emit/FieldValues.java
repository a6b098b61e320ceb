package io.github.errorspec.emit;

import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a row says of the catalog's fields. */
public final class FieldValues {
    private FieldValues() {}

    /** By their names, in the order of the catalog, in the form that JSON has for them; only those that it has. */
    public static Map<String, Object> of(ResolvedRow row, DeclaredTraits declared) {
        Map<String, Located<RawValue>> given = row.definition().traits().fields();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter field : declared.fields()) {
            Located<RawValue> value = given.get(field.name());
            if (value != null) {
                values.put(field.name(), CarriedValue.of(value.value(), field));
            }
        }
        return values;
    }
}
