package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does with compiled Kotlin, of whatever catalog, what the conformance vectors say. */
final class KotlinVectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClassLoader loader;
    private final String packageName;
    private final String prefix;
    private final boolean integerCodes;
    private final Map<String, JsonNode> rows = new HashMap<>();
    private final Map<String, Class<?>> exceptions = new HashMap<>();

    /**
     * A runner.
     *
     * @param catalog what the target {@code json} says about the catalog
     */
    KotlinVectors(ClassLoader loader, String packageName, String prefix, JsonNode catalog) {
        this.loader = loader;
        this.packageName = packageName;
        this.prefix = prefix;
        this.integerCodes = catalog.at("/codes/type").textValue().equals("integer");
        catalog.get("errors").forEach(row -> rows.put(row.get("id").textValue(), row));
    }

    /** Gives how many vectors there were. */
    int run(JsonNode vectors) throws ReflectiveOperationException, IOException {
        for (JsonNode vector : vectors.get("lookup")) {
            look(vector);
        }
        for (JsonNode vector : vectors.get("decode")) {
            decode(vector);
        }
        for (JsonNode vector : vectors.get("raise")) {
            raise(vector);
        }
        return vectors.get("lookup").size()
                + vectors.get("decode").size()
                + vectors.get("raise").size();
    }

    private void look(JsonNode vector) throws ReflectiveOperationException {
        String code = vector.get("code").textValue();
        Object found = type("Error").getMethod("fromCode", String.class).invoke(null, code);
        assertThat(Objects.toString(found, null))
                .as("%s", vector)
                .isEqualTo(vector.get("id").textValue());
        if (integerCodes) {
            assertThat(type("Error").getMethod("fromCode", long.class).invoke(null, Long.parseLong(code)))
                    .as("%s", vector)
                    .isSameAs(found);
        }
    }

    private void decode(JsonNode vector) throws ReflectiveOperationException, IOException {
        Object error = type("Exception")
                .getMethod("fromResponse", int.class, CharSequence.class)
                .invoke(
                        null,
                        vector.get("httpStatus").intValue(),
                        vector.get("body").textValue());
        String id = vector.at("/expect/id").textValue();
        if (id == null) {
            assertThat(error.getClass().getSimpleName()).isEqualTo("Unknown");
        } else {
            exceptions.put(id, error.getClass());
        }
        assertThat(call(error, "isRemote")).isEqualTo(true);
        compare(error, vector.get("expect"), vector);
    }

    private void raise(JsonNode vector) throws ReflectiveOperationException, IOException {
        String id = vector.get("id").textValue();
        Object error = raised(id, vector.get("code").textValue(), vector.get("params"));
        JsonNode expected = vector.get("expect");
        assertThat(call(error, "isRemote")).isEqualTo(false);
        compare(error, expected, vector);
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
        return "{\"" + problem.fieldNames().next() + "\":";
    }

    /** Calls the constructor that takes everything: a family's code, the required params, the optional ones, the cause. */
    private Object raised(String id, String code, JsonNode values) throws ReflectiveOperationException {
        JsonNode row = rows.get(id);
        List<@Nullable Object> arguments = new ArrayList<>();
        if (row.get("family").booleanValue()) {
            arguments.add(integerCodes ? (Object) Long.parseLong(code) : code);
        }
        params(row)
                .forEach(param -> arguments.add(
                        argument(param, values.get(param.get("name").textValue()))));
        Throwable cause = new IllegalStateException("cause");
        arguments.add(cause);
        Throwable error = (Throwable) constructor(id).newInstance(arguments.toArray());
        assertThat(error.getCause()).isSameAs(cause);
        return error;
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

    private Constructor<?> constructor(String id) {
        return Arrays.stream(exceptions.get(id).getConstructors())
                .filter(each -> !each.isSynthetic() && each.getParameterCount() > 0)
                .filter(each -> !each.getParameterTypes()[0].getName().endsWith("Details"))
                .max(Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
    }

    /** In the order of the constructor. */
    private static List<JsonNode> params(JsonNode row) {
        List<JsonNode> params = new ArrayList<>();
        for (boolean optional : new boolean[] {false, true}) {
            for (JsonNode param : row.get("params")) {
                if (param.path("optional").booleanValue() == optional) {
                    params.add(param);
                }
            }
        }
        return params;
    }

    private static @Nullable Object argument(JsonNode param, @Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        String type = param.get("type").textValue();
        if (!value.isArray()) {
            return scalar(type, value);
        }
        List<Object> values = new ArrayList<>();
        value.forEach(each -> values.add(scalar(type.replace("list<", "").replace(">", ""), each)));
        return values;
    }

    private static Object scalar(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.textValue();
            case "integer" -> value.longValue();
            case "number" -> value.doubleValue();
            case "boolean" -> value.booleanValue();
            case "timestamp" -> Instant.parse(value.textValue());
            case "uuid" -> UUID.fromString(value.textValue());
            default -> throw new IllegalArgumentException(type);
        };
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

    /** What the properties give, each of which is called like the argument of the constructor. */
    private ObjectNode typed(Object error, JsonNode row) throws ReflectiveOperationException {
        ObjectNode typed = JSON.createObjectNode();
        exceptions.putIfAbsent(row.get("id").textValue(), error.getClass());
        Constructor<?> constructor = constructor(row.get("id").textValue());
        int at = row.get("family").booleanValue() ? 1 : 0;
        for (JsonNode param : params(row)) {
            String name = constructor.getParameters()[at++].getName();
            Object value = call(error, "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            if (value != null) {
                typed.set(param.get("name").textValue(), json(value));
            }
        }
        return typed;
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

    private Class<?> type(String ending) throws ClassNotFoundException {
        return loader.loadClass(packageName + "." + prefix + ending);
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
