package io.github.errorspec.emit.language;

import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.SampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How people raise and recognise an error in a language: the template {@code usage} beside a class of the language, filled. An empty
 * line stands between what is imported, what raises, and what recognises, and nowhere else.
 *
 * @param templates those beside that class
 * @param literals how values are written
 * @param argument an argument of a call, of its name and its value
 * @param member the same of what makes an object
 * @param namedFrom how many arguments it takes until their names are written, for a single one says enough in some languages
 * @param own what else the template needs
 */
public record Usage(
        Templates templates,
        Function<LanguagePlan, Literals> literals,
        BinaryOperator<String> argument,
        BinaryOperator<String> member,
        int namedFrom,
        Function<LanguagePlan, Map<String, String>> own) {
    private Usage(Class<?> neighbour, Function<LanguagePlan, Literals> literals, BinaryOperator<String> argument) {
        this(new Templates(neighbour, ""), literals, argument, argument, 1, plan -> Map.of());
    }

    /** The one beside a class, whose calls have arguments without names. */
    public static Usage beside(Class<?> neighbour, Literals literals) {
        return new Usage(neighbour, plan -> literals, (name, value) -> value);
    }

    /** The one beside a class. */
    public static Usage beside(Class<?> neighbour, Literals literals, BinaryOperator<String> argument) {
        return new Usage(neighbour, plan -> literals, argument);
    }

    /** The one beside a class, where how values are written depends on what is generated, such as the name of a package. */
    public static Usage beside(Class<?> neighbour, Function<LanguagePlan, Literals> literals) {
        return new Usage(neighbour, literals, (name, value) -> value);
    }

    /** With more that the template needs. */
    public Usage with(Function<LanguagePlan, Map<String, String>> more) {
        return new Usage(templates, literals, argument, member, namedFrom, more);
    }

    /** With members of objects that are written in another way than arguments. */
    public Usage withMembers(BinaryOperator<String> written) {
        return new Usage(templates, literals, argument, written, namedFrom, own);
    }

    /** Without the name of a sole argument. */
    public Usage namingSeveral() {
        return new Usage(templates, literals, argument, member, 2, own);
    }

    /**
     * The code for a row.
     *
     * @param written how values are written
     * @param shared what the template needs for any row
     * @param code a member, if it is a family
     * @param values of the params that there have to be
     */
    String of(
            LanguagePlan plan,
            Literals written,
            Map<String, String> shared,
            NamedRow row,
            Optional<String> code,
            Map<String, Object> values) {
        Map<String, Object> view = new HashMap<>();
        row.names().forEach((kind, name) -> view.put(kind.word(), name));
        Optional<String> member = code.filter(each -> row.row().isFamily())
                .map(each -> plan.catalog().hasIntegerCodes()
                        ? written.integers().of(Long.parseLong(each), false)
                        : written.text().apply(each));
        List<String> arguments = arguments(plan.language(), written, row.required(), argument, values);
        List<String> call = new ArrayList<>(member.stream().toList());
        call.addAll(arguments);
        view.put("id", row.row().id());
        view.put("code", member);
        view.put("hasParams", !arguments.isEmpty());
        view.put("arguments", String.join(", ", arguments));
        view.put("call", String.join(", ", call));
        view.put("accessor", accessor(row));
        view.put("timestamp", has(row, Scalar.TIMESTAMP));
        view.put("uuid", has(row, Scalar.UUID));
        view.put(
                "objects",
                row.required().stream()
                        .filter(param -> param.param().isObject())
                        .map(param -> param.name(NameKind.OBJECT))
                        .toList());
        return templates.text("usage", view, shared).strip();
    }

    /** Of the params that there have to be, or of the members of an object. */
    private List<String> arguments(
            Language language,
            Literals written,
            List<NamedParam> params,
            BinaryOperator<String> named,
            Map<String, Object> values) {
        List<String> arguments = new ArrayList<>();
        for (NamedParam param : params) {
            Object value = values.getOrDefault(param.param().name(), "");
            String literal = literal(language, written, param, value);
            arguments.add(params.size() < namedFrom ? literal : named.apply(name(param), literal));
        }
        return arguments;
    }

    private String literal(Language language, Literals written, NamedParam param, Object value) {
        if (!(value instanceof List<?> items) || !param.param().isList()) {
            return one(language, written, param, value, false);
        }
        String type = Optional.ofNullable(param.names().get(NameKind.OBJECT))
                .orElseGet(() -> language.scalars().scalar(param.param()));
        return written.list()
                .apply(
                        type,
                        items.stream()
                                .map(item -> one(language, written, param, item, true))
                                .collect(Collectors.joining(", ")));
    }

    private String one(Language language, Literals written, NamedParam param, Object value, boolean isItem) {
        if (value instanceof Map<?, ?> object && param.param().isObject()) {
            Map<String, Object> values = new HashMap<>();
            object.forEach((name, member) -> values.put(String.valueOf(name), member));
            String members = String.join(", ", arguments(language, written, param.requiredMembers(), member, values));
            return written.object().apply(param.name(NameKind.OBJECT), members);
        }
        return written.scalar(param.param().scalar(), value, isItem);
    }

    private static String name(NamedParam param) {
        return Optional.ofNullable(param.names().get(NameKind.ARGUMENT)).orElseGet(() -> param.name(NameKind.ACCESSOR));
    }

    private static boolean has(NamedRow row, Scalar type) {
        return row.required().stream()
                .anyMatch(param -> param.param().scalar() == type
                        || param.requiredMembers().stream()
                                .anyMatch(member -> member.param().scalar() == type));
    }

    /** Those of an example; an empty list, of which some languages cannot tell the type, says nothing. */
    static Map<String, Object> values(ResolvedRow row) {
        if (row.params().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>(SampleValues.plain(row));
        ExampleValues.given(row).forEach((name, value) -> {
            if (!List.of().equals(value)) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** That of the first param that anyone may see. */
    private static Optional<String> accessor(NamedRow row) {
        return row.required().stream()
                .filter(param -> !param.param().isSensitive())
                .findFirst()
                .map(param -> param.name(NameKind.ACCESSOR));
    }
}
