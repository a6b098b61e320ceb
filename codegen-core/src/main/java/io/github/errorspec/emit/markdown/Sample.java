package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CarriedValue;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.SampleCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer looks like. */
final class Sample {
    private final ResolvedCatalog catalog;
    private final SampleCodes codes;

    Sample(ResolvedCatalog catalog) {
        this.catalog = catalog;
        this.codes = new SampleCodes(catalog, new CodeResolver(catalog));
    }

    /** The body of an answer, line by line; nothing for a family all of whose codes have rows of their own. */
    Optional<List<String>> body(ResolvedRow row) {
        return codes.of(row).map(code -> {
            ErrorFacts facts = ErrorFacts.raised(row, code, values(row));
            Map<String, Object> body = new LinkedHashMap<>(facts.problem(catalog, facts.title(), facts.message()));
            return JsonText.pretty(out -> JsonText.write(body, out)).lines().toList();
        });
    }

    /** The first example that the spec has; what an error cannot lack has a value of its type where there is none. */
    private static Map<String, Object> values(ResolvedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ResolvedParam param : row.params()) {
            example(row, param)
                    .or(() -> param.isOptional() ? Optional.empty() : Optional.of(ofType(param)))
                    .ifPresent(value -> values.put(param.name(), value));
        }
        return values;
    }

    /** The value that the spec gives as an example. */
    static Optional<Object> example(ResolvedRow row, ResolvedParam param) {
        List<RawValue.Mapping> examples = row.definition().examples();
        return examples.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(examples.get(0).entries().get(param.name()))
                        .map(value -> CarriedValue.of(value, param.definition()));
    }

    private static Object ofType(ResolvedParam param) {
        Object value =
                switch (param.scalar()) {
                    case STRING -> "text";
                    case INTEGER -> 1L;
                    case NUMBER -> 1.5;
                    case BOOLEAN -> true;
                    case TIMESTAMP -> "2026-01-02T03:04:05Z";
                    case UUID -> "123e4567-e89b-12d3-a456-426614174000";
                };
        return param.isList() ? List.of(value) : value;
    }
}
