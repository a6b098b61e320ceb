package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.RawValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

final class BadExample implements LintRule {
    @Override
    public String summary() {
        return "An example gives a value of the right type to each param that is not optional, and to no other name.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        for (ErrorDefinition error : catalog.errors()) {
            Map<String, Parameter> params =
                    error.params().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
            error.examples().forEach(example -> checkOne(example, params, error, diagnostics));
        }
    }

    private void checkOne(
            RawValue.Mapping example, Map<String, Parameter> params, ErrorDefinition error, Diagnostics diagnostics) {
        example.entries().forEach((name, value) -> {
            Parameter param = params.get(name);
            if (param == null) {
                diagnostics.add(Diagnostic.of(this, value.span(), "`" + name + "` is no param of this row")
                        .withHelp(
                                params.isEmpty()
                                        ? "the row has no params"
                                        : "params of this row: "
                                                + String.join(
                                                        ", ",
                                                        params.keySet().stream()
                                                                .sorted()
                                                                .toList())));
            } else if (!fits(value, param)) {
                diagnostics.add(Diagnostic.of(this, value.span(), "the value of `" + name + "` is not of its type")
                        .withHelp("a value of the type `" + param.type() + "`")
                        .withRelated(param.span(), "the param"));
            }
        });
        error.params().stream()
                .filter(param -> !param.optional() && !example.entries().containsKey(param.name()))
                .forEach(param -> diagnostics.add(
                        Diagnostic.of(this, example.span(), "this example has no value for `" + param.name() + "`")
                                .withHelp("add one, or make the param optional")));
    }

    private static boolean fits(RawValue value, Parameter param) {
        if (param.type().list()) {
            return value instanceof RawValue.Sequence sequence
                    && sequence.items().stream()
                            .allMatch(item -> fits(item, param.type().scalar()));
        }
        return fits(value, param.type().scalar());
    }

    private static boolean fits(RawValue value, Scalar type) {
        return value instanceof RawValue.Scalar scalar && isA(type, scalar.text());
    }

    @SuppressWarnings({"ReturnValueIgnored", "CheckReturnValue"}) // Parsing is the check.
    private static boolean isA(Scalar type, String text) {
        try {
            switch (type) {
                case STRING -> {}
                case INTEGER -> Long.parseLong(text);
                case NUMBER -> Double.parseDouble(text);
                case TIMESTAMP -> OffsetDateTime.parse(text);
                case UUID -> UUID.fromString(text);
                case BOOLEAN -> {
                    return text.equals("true") || text.equals("false");
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
