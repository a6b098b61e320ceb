package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import kotlin.jvm.functions.Function1;
import org.jspecify.annotations.Nullable;

/** Does with compiled Kotlin, of whatever catalog, what the conformance vectors say. */
final class KotlinVectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClassLoader loader;
    private final String packageName;
    private final NamedCatalog names;
    private final boolean integerCodes;
    private final Map<String, NamedRow> rows = new HashMap<>();

    KotlinVectors(ClassLoader loader, String packageName, NamedCatalog names) {
        this.loader = loader;
        this.packageName = packageName;
        this.names = names;
        this.integerCodes = names.catalog().hasIntegerCodes();
        names.rows().forEach(row -> rows.put(row.row().id(), row));
    }

    /** Gives how many vectors there were. */
    int run(JsonNode vectors) throws ReflectiveOperationException, IOException {
        for (JsonNode vector : vectors.get("lookup")) {
            look(vector);
        }
        for (JsonNode vector : vectors.get("decode")) {
            decode(vector);
        }
        for (JsonNode vector : VectorBodies.of(vectors)) {
            decode(vector);
        }
        for (JsonNode vector : vectors.get("raise")) {
            raise(vector);
        }
        for (JsonNode vector : vectors.get("retryAfter")) {
            retryAfter(vector);
        }
        return vectors.get("lookup").size()
                + vectors.get("decode").size()
                + vectors.get("raise").size();
    }

    private void look(JsonNode vector) throws ReflectiveOperationException, IOException {
        String code = vector.get("code").textValue();
        Object found =
                type(names.type("Error")).getMethod("fromCode", String.class).invoke(null, code);
        assertThat(Objects.toString(found, null))
                .as("%s", vector)
                .isEqualTo(vector.get("id").textValue());
        if (found != null) {
            traits(found, vector);
        }
        if (integerCodes) {
            assertThat(type(names.type("Error"))
                            .getMethod("fromCode", long.class)
                            .invoke(null, Long.parseLong(code)))
                    .as("%s", vector)
                    .isSameAs(found);
        }
    }

    /** What a row says beyond what all do. */
    private void traits(Object row, JsonNode vector) throws ReflectiveOperationException, IOException {
        if (vector.has("tags")) {
            JsonNode tags = JSON.valueToTree(row.getClass().getMethod("getTags").invoke(row));
            assertThat(tags).isEqualTo(vector.get("tags"));
        }
        ObjectNode fields = JSON.createObjectNode();
        for (NamedParam field : names.fields()) {
            String name = field.name(NameKind.ACCESSOR);
            String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            Object value = row.getClass().getMethod(getter).invoke(row);
            if (value != null) {
                fields.putPOJO(field.param().name(), value);
            }
        }
        if (vector.has("fields")) {
            assertThat(JSON.readTree(JSON.writeValueAsString(fields))).isEqualTo(vector.get("fields"));
        }
    }

    private void decode(JsonNode vector) throws ReflectiveOperationException, IOException {
        Object error = decoded(vector.get("httpStatus").intValue(), vector);
        String id = vector.at("/expect/id").textValue();
        assertThat(error.getClass().getSimpleName())
                .isEqualTo(id == null ? "Unknown" : rows.get(id).name(NameKind.EXCEPTION));
        assertThat(call(error, "isRemote")).isEqualTo(true);
        compare(error, vector.get("expect"), vector);
    }

    private Object decoded(int status, JsonNode vector) throws ReflectiveOperationException {
        Class<?> exception = type(names.type("Exception"));
        String body = vector.get("body").textValue();
        if (!vector.has("headers")) {
            return exception
                    .getMethod("fromResponse", int.class, CharSequence.class)
                    .invoke(null, status, body);
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        vector.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        Function1<String, String> header = headers::get;
        return exception
                .getMethod("fromResponse", int.class, Function1.class, CharSequence.class)
                .invoke(null, status, header, body);
    }

    private void retryAfter(JsonNode vector) throws ReflectiveOperationException {
        Object error = decoded(503, vector);
        Duration wait = (Duration) call(error, "getRetryAfter");
        JsonNode millis = vector.get("millis");
        assertThat(wait == null ? null : wait.toMillis())
                .as("%s", vector)
                .isEqualTo(millis.isNull() ? null : millis.longValue());
        assertThat((Map<?, ?>) call(error, "headers")).isEmpty();
    }

    private void raise(JsonNode vector) throws ReflectiveOperationException, IOException {
        String id = vector.get("id").textValue();
        Object error = raised(id, vector.get("code").textValue(), vector.get("params"));
        JsonNode expected = vector.get("expect");
        assertThat(call(error, "isRemote")).isEqualTo(false);
        compare(error, expected, vector);
        assertThat(JSON.<JsonNode>valueToTree(call(error, "headers")))
                .as("%s", vector)
                .isEqualTo(vector.has("headers") ? vector.get("headers") : JSON.createObjectNode());
        assertThat(call(call(error, "getError"), "getHasBody")).as("%s", vector).isEqualTo(!vector.has("noBody"));
        Object copy = copy(error);
        assertThat(call(copy, "toJson")).as("%s", vector).isEqualTo(call(error, "toJson"));
        assertThat(call(copy, "getError")).as("%s", vector).isSameAs(call(error, "getError"));
        assertThat((Map<?, ?>) call(copy, "getSensitiveParams")).isEmpty();
        assertThat(call(error, "getUnsafeMessage"))
                .as("%s", vector)
                .isEqualTo(expected.get("unsafeMessage").textValue());
        String json = (String) call(error, "toJson");
        assertThat(JSON.readTree(json)).as("%s", vector).isEqualTo(expected.get("problem"));
        assertThat(json).as("%s", vector).startsWith(start(expected.get("problem")));
        for (JsonNode secret : expected.get("sensitive")) {
            // Others are values of other params, too.
            if (secret.isTextual() && secret.textValue().startsWith("a \"")) {
                assertThat(error + "\n" + call(error, "logFields")).doesNotContain(secret.textValue());
            }
        }
    }

    /** Members stand in the order of the standard. */
    private static String start(JsonNode problem) {
        return problem.isArray()
                ? "[" + start(problem.get(0))
                : "{\"" + problem.fieldNames().next() + "\":";
    }

    /** Calls the constructor that takes everything: a family's code, the required params, the optional ones, the cause. */
    private Object raised(String id, String code, JsonNode values) throws ReflectiveOperationException {
        NamedRow row = rows.get(id);
        List<@Nullable Object> arguments = new ArrayList<>();
        if (row.row().isFamily()) {
            arguments.add(integerCodes ? (Object) Long.parseLong(code) : code);
        }
        for (NamedParam param : row.arguments()) {
            arguments.add(argument(param, values));
        }
        Throwable cause = new IllegalStateException("cause");
        arguments.add(cause);
        Throwable error = (Throwable) constructor(row).newInstance(arguments.toArray());
        assertThat(error.getCause()).isSameAs(cause);
        arguments.forEach(KotlinVectors::empty);
        return error;
    }

    /** What was given belongs to the caller, who may change it afterwards. */
    private static void empty(@Nullable Object given) {
        if (given instanceof Map<?, ?> map) {
            map.clear();
        } else if (given instanceof List<?> list) {
            list.clear();
        }
    }

    /** Written and read by serialization. */
    private static Object copy(Object error) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        ClassLoader loader = error.getClass().getClassLoader();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, loader);
            }
        }) {
            return in.readObject();
        }
    }

    private Constructor<?> constructor(NamedRow row) throws ClassNotFoundException {
        return Arrays.stream(type(row.name(NameKind.EXCEPTION)).getConstructors())
                .filter(each -> !each.isSynthetic() && each.getParameterCount() > 0)
                .filter(each -> !each.getParameterTypes()[0].getName().endsWith("Details"))
                .max(Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
    }

    private @Nullable Object argument(NamedParam param, JsonNode all) throws ReflectiveOperationException {
        JsonNode value = all.get(param.param().name());
        if (value == null) {
            return null;
        }
        if (!param.param().isList()) {
            return scalar(param, value);
        }
        List<Object> values = new ArrayList<>();
        for (JsonNode each : value) {
            values.add(scalar(param, each));
        }
        return values;
    }

    private Object scalar(NamedParam param, JsonNode value) throws ReflectiveOperationException {
        return switch (param.param().scalar()) {
            case STRING -> value.textValue();
            case INTEGER -> value.longValue();
            case NUMBER -> value.doubleValue();
            case BOOLEAN -> value.booleanValue();
            case TIMESTAMP -> Instant.parse(value.textValue());
            case UUID -> UUID.fromString(value.textValue());
            case JSON -> JSON.convertValue(value, Object.class);
            case OBJECT -> object(param, value);
        };
    }

    /** By the constructor that takes all members; another one with the same is equal. */
    private Object object(NamedParam param, JsonNode members) throws ReflectiveOperationException {
        Constructor<?> constructor = Arrays.stream(
                        type(param.name(NameKind.OBJECT)).getConstructors())
                .filter(each -> !each.isSynthetic())
                .max(Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (NamedParam member : param.arguments()) {
            arguments.add(argument(member, members));
        }
        Object object = constructor.newInstance(arguments.toArray());
        assertThat(object)
                .isEqualTo(constructor.newInstance(arguments.toArray()))
                .hasSameHashCodeAs(constructor.newInstance(arguments.toArray()))
                .isNotEqualTo(members);
        String shown = param.param().isSensitive() ? "***" : object.toString().replaceAll("(?s)^[^(]*\\(|\\)$", "");
        assertThat(object).hasToString(param.name(NameKind.OBJECT) + "(" + shown + ")");
        arguments.forEach(KotlinVectors::empty);
        return object;
    }

    private void compare(Object error, JsonNode expected, JsonNode vector)
            throws ReflectiveOperationException, IOException {
        Object row = call(error, "getError");
        ObjectNode actual = JSON.createObjectNode();
        actual.put("id", Objects.toString(row, null));
        actual.put("code", Objects.toString(call(error, "getCode"), null));
        actual.put("httpStatus", (Integer) Objects.requireNonNullElse(call(error, "getHttpStatus"), 0));
        actual.put("title", (String) call(error, "getTitle"));
        actual.put("message", (String) call(error, "getMessage"));
        actual.set("params", json(call(error, "getParams")));
        actual.set("sensitive", json(call(error, "getSensitiveParams")));
        if (row != null) {
            actual.set("typed", typed(error, rows.get(row.toString())));
            actual.put("retry", camel(call(row, "getRetry").toString()));
            Object after = call(row, "getRetryAfter");
            if (after != null) {
                actual.put("retryAfterMillis", ((Duration) after).toMillis());
            }
        }
        if (expected.has("localized")) {
            actual.set("localized", localized(error, expected.get("localized")));
        }
        ObjectNode comparable = expected.deepCopy();
        comparable.remove(List.of("unsafeMessage", "problem"));
        assertThat(JSON.readTree(actual.toString())).as("%s", vector).isEqualTo(JSON.readTree(comparable.toString()));
    }

    /** What the properties give. */
    private static ObjectNode typed(Object error, NamedRow row) throws ReflectiveOperationException {
        ObjectNode typed = JSON.createObjectNode();
        for (NamedParam param : row.params()) {
            Object value = property(error, param);
            if (value != null) {
                typed.set(param.param().name(), json(param.param().isObject() ? members(param, value) : value));
            }
        }
        return typed;
    }

    /** What the properties of an object give, or of each of a list. */
    private static Object members(NamedParam param, Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object each : list) {
                all.add(members(param, each));
            }
            return all;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (NamedParam member : param.members()) {
            Object given = property(value, member);
            if (given != null) {
                members.put(member.param().name(), given);
            }
        }
        return members;
    }

    private static @Nullable Object property(Object target, NamedParam named) throws ReflectiveOperationException {
        return call(target, "get" + Words.capitalized(named.name(NameKind.ACCESSOR)));
    }

    private static ArrayNode localized(Object error, JsonNode expected) throws ReflectiveOperationException {
        ArrayNode localized = JSON.createArrayNode();
        for (JsonNode each : expected) {
            String language = each.get("language").textValue();
            Locale locale = Locale.forLanguageTag(language);
            localized
                    .addObject()
                    .put("language", language)
                    .put("title", (String)
                            error.getClass().getMethod("title", Locale.class).invoke(error, locale))
                    .put("message", (String)
                            error.getClass().getMethod("message", Locale.class).invoke(error, locale));
        }
        return localized;
    }

    private static String camel(String constant) {
        return constant.equals("AFTER_CHANGE") ? "afterChange" : constant.toLowerCase(Locale.ROOT);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(packageName + "." + name);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method, e.getCause());
        }
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(wire(value));
    }

    private static Object wire(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(KotlinVectors::wire).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> values = new LinkedHashMap<>();
            map.forEach((name, each) -> values.put(name, wire(each)));
            return values;
        }
        return value instanceof Instant || value instanceof UUID ? value.toString() : value;
    }
}
