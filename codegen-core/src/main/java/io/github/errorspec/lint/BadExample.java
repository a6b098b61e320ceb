package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Guesses;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.Rfc3339;
import io.github.errorspec.source.SourceSpan;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class BadExample implements LintRule {
    /** Nothing that is compared depends on it. */
    @Override
    public boolean hidesChanges() {
        return false;
    }

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public String summary() {
        return "An example gives a value of the right type to each param that is not optional, and to no other name.";
    }

    @Override
    public String reason() {
        return "Examples are shown and copied, and one that its own params refuse misleads whoever trusts it.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Guesses guesses = new Guesses();
        for (ErrorDefinition error : catalog.errors()) {
            if (error.examples().isEmpty()) {
                continue;
            }
            Map<String, Parameter> params =
                    error.params().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
            error.examples().forEach(example -> checkOne(example, params, error, guesses, diagnostics));
        }
    }

    private void checkOne(
            RawValue.Mapping example,
            Map<String, Parameter> params,
            ErrorDefinition error,
            Guesses guesses,
            Diagnostics diagnostics) {
        Set<String> meant = new HashSet<>();
        example.entries().forEach((name, value) -> {
            Parameter param = params.get(name);
            if (param == null) {
                Optional<String> near = guesses.nearest(name, params.keySet());
                near.ifPresent(meant::add);
                diagnostics.add(unknown(name, example.keys().getOrDefault(name, example.span()), near, error));
            } else if (!fits(value, param)) {
                diagnostics.add(Diagnostic.of(this, value.span(), "the value of `" + name + "` is not of its type")
                        .withHelp("a value of the type `" + param.type().inFull() + "`")
                        .withRelated(param.span(), "the param")
                        .about(error.span()));
            }
        });
        error.params().stream()
                .filter(param -> !param.optional() && !meant.contains(param.name()))
                .filter(param -> !example.entries().containsKey(param.name()))
                .forEach(param -> diagnostics.add(
                        Diagnostic.of(this, example.span(), "this example has no value for `" + param.name() + "`")
                                .withHelp("add one, or make the param optional")
                                .about(error.span())));
    }

    private Diagnostic unknown(String name, SourceSpan place, Optional<String> near, ErrorDefinition error) {
        String names =
                Suggestions.list(error.params().stream().map(Parameter::name).toList());
        String others = names.isEmpty() ? "the row has no params" : "params of this row: " + names;
        return Diagnostic.of(this, place, "`" + name + "` is no param of this row")
                .withHelp(near.map(word -> "did you mean `" + word + "`?").orElse(others))
                .about(error.span());
    }

    static boolean fits(RawValue value, Parameter param) {
        if (param.type().list()) {
            return value instanceof RawValue.Sequence sequence
                    && sequence.items().stream().allMatch(item -> fitsOne(item, param));
        }
        return fitsOne(value, param);
    }

    private static boolean fitsOne(RawValue value, Parameter param) {
        return switch (param.type().scalar()) {
            case JSON -> !isNull(value);
            case OBJECT -> value instanceof RawValue.Mapping object && hasMembers(object, param.type());
            default ->
                value instanceof RawValue.Scalar scalar && isA(param.type().scalar(), scalar.text());
        };
    }

    private static boolean isNull(RawValue value) {
        return value instanceof RawValue.Scalar scalar
                && !scalar.quoted()
                && List.of("", "~", "null").contains(scalar.text());
    }

    /** What a writer of an example invents is no value that a newer server may send. */
    private static boolean hasMembers(RawValue.Mapping object, ParameterType type) {
        Set<String> unknown = new HashSet<>(object.entries().keySet());
        type.members().forEach(member -> unknown.remove(member.name()));
        return unknown.isEmpty()
                && type.members().stream().allMatch(member -> {
                    RawValue value = object.entries().get(member.name());
                    return value == null ? member.optional() : fits(value, member);
                });
    }

    private static boolean isA(Scalar type, String text) {
        return switch (type) {
            case STRING -> true;
            case INTEGER -> INTEGER.matcher(text).matches() && new BigInteger(text).bitLength() < Long.SIZE;
            case NUMBER -> NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case TIMESTAMP -> Rfc3339.parse(text).isPresent();
            case UUID -> UUID.matcher(text).matches();
            case JSON, OBJECT -> false;
        };
    }
}
