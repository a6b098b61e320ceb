package io.github.errorspec.emit;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.SampleValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of params that people are shown, in the forms that the wire has for them. */
public final class ExampleValues {
    private ExampleValues() {}

    /** The first example of a row; without one, values that say what they are. */
    public static Map<String, Object> shown(ResolvedRow row) {
        return all(row.definition()).stream().findFirst().orElseGet(() -> SampleValues.plain(row));
    }

    /** The first example of a row; empty without one. */
    public static Map<String, Object> given(ResolvedRow row) {
        return all(row.definition()).stream().findFirst().orElse(Map.of());
    }

    /** What the table has. */
    static List<Map<String, Object>> all(ErrorDefinition error) {
        return error.examples().stream()
                .map(example -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    for (Parameter param : error.params()) {
                        RawValue value = example.entries().get(param.name());
                        if (value != null) {
                            values.put(param.name(), CarriedValue.of(value, param));
                        }
                    }
                    return values;
                })
                .toList();
    }
}
