package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.past.FlowMapping;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

final class FieldsChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A row keeps its values of fields.";
    }

    @Override
    public String reason() {
        return "Programs compare with them, or send them to others who do.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        DeclaredTraits before = comparison.before().traits();
        DeclaredTraits after = comparison.after().traits();
        if (before.fields().isEmpty()) {
            return;
        }
        Changes.of(comparison, "fields", row -> values(row, before, after, FlowMapping::yaml), pair -> !values(
                                pair.past(), before, after, FieldsChanged::text)
                        .equals(values(pair.now(), before, after, FieldsChanged::text)))
                .forEach(change -> findings.add(
                        this, change.element(), change.diagnostic(this, "what fields say", words -> words)));
    }

    /** In one order, which says nothing; only of fields that both editions have. */
    private static String values(
            ResolvedRow row, DeclaredTraits before, DeclaredTraits after, Function<RawValue, String> shown) {
        Map<String, String> values = new TreeMap<>();
        row.definition().traits().values().forEach((name, value) -> {
            if (before.hasField(name) && after.hasField(name)) {
                values.put(name, shown.apply(value));
            }
        });
        return values.isEmpty()
                ? "nothing"
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** Quotes make no difference, since the type of a field is declared. */
    private static String text(RawValue value) {
        return value instanceof RawValue.Scalar scalar
                ? scalar.text()
                : ((RawValue.Sequence) value)
                        .items().stream().map(FieldsChanged::text).toList().toString();
    }
}
