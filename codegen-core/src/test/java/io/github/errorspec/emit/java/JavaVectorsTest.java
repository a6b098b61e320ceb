package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated Java does what the conformance vectors say, as all languages do. */
class JavaVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> specs() throws IOException {
        return Stream.concat(
                Stream.of(Path.of("../error-spec.yaml")),
                Specs.valid().stream().map(name -> Path.of("src/test/specs/valid", name, "error-spec.yaml")));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyVectorHolds(Path spec, @TempDir Path classes) throws Exception {
        Catalog catalog = Specs.read(spec);
        Map<String, String> options = JavaCompilation.options("enum");
        JavaCompilation.compile(JavaCompilation.generate(catalog, options), 17, classes);
        JsonNode vectors =
                JSON.readTree(Targets.files("json", catalog, Map.of()).get(1).content());
        try (URLClassLoader loader = JavaCompilation.load(classes)) {
            Runner runner = new Runner(JavaCompilation.code(catalog, options), loader);
            assertThat(vectors.get("raise").size() + vectors.get("decode").size())
                    .isGreaterThan(10);
            for (JsonNode vector : vectors.get("lookup")) {
                runner.look(vector);
            }
            for (JsonNode vector : vectors.get("raise")) {
                runner.raise(vector);
            }
            for (JsonNode vector : vectors.get("retryAfter")) {
                runner.retryAfter(vector);
            }
            for (JsonNode vector : vectors.get("decode")) {
                runner.decode(vector);
            }
            for (JsonNode vector : vectors.get("long")) {
                runner.decode(withBody(vector, longBody(vector)));
            }
            for (JsonNode vector : vectors.get("bytes")) {
                byte[] bytes = vector.get("bytes").textValue().getBytes(StandardCharsets.ISO_8859_1);
                runner.decode(withBody(vector, new String(bytes, StandardCharsets.UTF_8)));
            }
        }
    }

    private static String longBody(JsonNode vector) {
        String repeated =
                vector.get("repeated").textValue().repeat(vector.get("times").intValue());
        return vector.get("before").textValue() + repeated + vector.get("after").textValue();
    }

    private static JsonNode withBody(JsonNode vector, String body) {
        return ((ObjectNode) vector).put("body", body);
    }

    /** Calls generated code, of whatever catalog. */
    private record Runner(JavaCode names, ClassLoader loader) {
        void look(JsonNode vector) throws Exception {
            Optional<?> found = (Optional<?>) type(names.type("Error"))
                    .getMethod("fromCode", String.class)
                    .invoke(null, vector.get("code").textValue());
            assertThat(found.map(Object::toString).orElse(null))
                    .as("%s", vector)
                    .isEqualTo(vector.get("id").textValue());
            if (found.isPresent()) {
                traits(found.get(), vector);
            }
        }

        /** What the row says beyond what all do. */
        private void traits(Object row, JsonNode vector) throws Exception {
            if (vector.has("tags")) {
                assertThat(JSON.<JsonNode>valueToTree(call(row, "tags"))).isEqualTo(vector.get("tags"));
            }
            ObjectNode fields = JSON.createObjectNode();
            for (NamedParam field : names.named().fields()) {
                Object value = call(row, field.name(NameKind.ACCESSOR));
                Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                if (there != null) {
                    fields.putPOJO(field.param().name(), there);
                }
            }
            if (vector.has("fields")) {
                assertThat(JSON.readTree(JSON.writeValueAsString(fields))).isEqualTo(vector.get("fields"));
            }
        }

        void raise(JsonNode vector) throws Exception {
            Object raised =
                    raise(row(vector.get("id").textValue()), vector.get("code").textValue(), vector.get("params"));
            JsonNode expected = vector.get("expect");
            compare(raised, expected, vector);
            assertThat(call(raised, "isRemote")).isEqualTo(false);
            assertThat(call(raised, "unsafeMessage"))
                    .as("%s", vector)
                    .isEqualTo(expected.get("unsafeMessage").textValue());
            assertThat(json(call(raised, "toJson"))).as("%s", vector).isEqualTo(expected.get("problem"));
            assertThat(json(write(call(raised, "headers"))))
                    .as("%s", vector)
                    .isEqualTo(vector.has("headers") ? vector.get("headers") : JSON.createObjectNode());
            Object row = ((Optional<?>) call(raised, "error")).orElseThrow();
            assertThat(call(row, "hasBody")).as("%s", vector).isEqualTo(!vector.has("noBody"));
        }

        private NamedRow row(String id) {
            return names.named().rows().stream()
                    .filter(each -> each.row().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private Object raise(NamedRow row, String code, JsonNode params) throws ReflectiveOperationException {
            Class<?> type = type(names.exceptionName(row));
            List<Object> start = new ArrayList<>();
            if (row.row().isFamily()) {
                start.add(names.catalog().hasIntegerCodes() ? (Object) Long.valueOf(code) : code);
            }
            if (row.optional().size() < 4) {
                List<Object> arguments = new ArrayList<>(start);
                row.params().forEach(param -> arguments.add(value(param, params)));
                Constructor<?> constructor = Arrays.stream(type.getConstructors())
                        .filter(each -> each.getParameterCount() == arguments.size())
                        .filter(each -> Arrays.stream(each.getParameterTypes()).noneMatch(Throwable.class::equals))
                        .max(Comparator.comparing(Constructor::getParameterCount))
                        .orElseThrow();
                return constructor.newInstance(arguments.toArray());
            }
            row.required().forEach(param -> start.add(value(param, params)));
            Object builder = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("builder"))
                    .findFirst()
                    .orElseThrow()
                    .invoke(null, start.toArray());
            for (NamedParam param : row.optional()) {
                Object value = value(param, params);
                if (value != null) {
                    Arrays.stream(builder.getClass().getMethods())
                            .filter(method -> method.getName().equals(param.name(NameKind.ACCESSOR))
                                    && method.getParameterCount() == 1)
                            .findFirst()
                            .orElseThrow()
                            .invoke(builder, value);
                }
            }
            return call(builder, "build");
        }

        void retryAfter(JsonNode vector) throws ReflectiveOperationException {
            Object error = decoded(503, vector);
            Optional<?> wait = (Optional<?>) call(error, "retryAfter");
            JsonNode millis = vector.get("millis");
            assertThat(wait.map(delay -> ((Duration) delay).toMillis()).orElse(null))
                    .as("%s", vector)
                    .isEqualTo(millis.isNull() ? null : millis.longValue());
        }

        void decode(JsonNode vector) throws Exception {
            Object error = decoded(vector.get("httpStatus").intValue(), vector);
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
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().textValue()));
            Function<String, String> header = headers::get;
            return exception
                    .getMethod("fromResponse", int.class, Function.class, CharSequence.class)
                    .invoke(null, status, header, body);
        }

        private void compare(Object error, JsonNode expected, JsonNode vector) throws Exception {
            ObjectNode actual = JSON.createObjectNode();
            Object row = ((Optional<?>) call(error, "error")).orElse(null);
            actual.put("id", row == null ? null : row.toString());
            String code = call(error, "code").toString();
            boolean none = code.equals(names.catalog().hasIntegerCodes() ? "0" : "")
                    && expected.get("code").isNull();
            actual.put("code", none ? null : code);
            actual.put("httpStatus", (Integer) call(error, "httpStatus"));
            actual.put("title", (String) call(error, "title"));
            actual.put("message", ((Throwable) error).getMessage());
            actual.set("params", json(write(call(error, "params"))));
            actual.set("sensitive", json(write(call(error, "sensitiveParams"))));
            if (row != null) {
                actual.set("typed", typed(error, row.toString(), expected.get("typed")));
                actual.put("retry", camel(call(row, "retry").toString()));
                Optional<?> after = (Optional<?>) call(row, "retryAfter");
                after.ifPresent(delay -> actual.put("retryAfterMillis", ((Duration) delay).toMillis()));
            }
            if (expected.has("localized")) {
                actual.set("localized", localized(error, expected.get("localized")));
            }
            ObjectNode comparable = expected.deepCopy();
            comparable.remove(List.of("unsafeMessage", "problem"));
            assertThat(json(actual.toString())).as("%s", vector).isEqualTo(json(comparable.toString()));
        }

        /** What the accessors give; a value that stands for a missing one is left out if it should be missing. */
        private ObjectNode typed(Object error, String id, JsonNode expected) throws Exception {
            ObjectNode typed = JSON.createObjectNode();
            for (NamedParam param : row(id).params()) {
                Object value = call(error, param.name(NameKind.ACCESSOR));
                Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                String name = param.param().name();
                boolean standsIn = given == null
                        || given.equals(0L)
                        || given.equals(0.0)
                        || given.equals(false)
                        || given.equals(List.of());
                if (!standsIn || expected.has(name)) {
                    typed.set(name, json(write(param.param().isObject() ? members(param, given) : given)));
                }
            }
            return typed;
        }

        /** What the accessors of an object give, or of each of a list. */
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
                Object given = call(value, member.name(NameKind.ACCESSOR));
                Object there = given instanceof Optional<?> optional ? optional.orElse(null) : given;
                if (there != null) {
                    members.put(member.param().name(), there);
                }
            }
            return members;
        }

        private static ArrayNode localized(Object error, JsonNode expected) throws Exception {
            ArrayNode localized = JSON.createArrayNode();
            for (JsonNode each : expected) {
                String language = each.get("language").textValue();
                Locale locale = Locale.forLanguageTag(language);
                localized
                        .addObject()
                        .put("language", language)
                        .put("title", (String) error.getClass()
                                .getMethod("title", Locale.class)
                                .invoke(error, locale))
                        .put("message", (String) error.getClass()
                                .getMethod("message", Locale.class)
                                .invoke(error, locale));
            }
            return localized;
        }

        private Object value(NamedParam param, JsonNode params) {
            JsonNode value = params.get(param.param().name());
            if (value == null) {
                return null;
            }
            if (!param.param().isList()) {
                return scalar(param, value);
            }
            List<Object> values = new ArrayList<>();
            value.forEach(each -> values.add(scalar(param, each)));
            return values;
        }

        /** By the constructor that takes all members. */
        private Object object(NamedParam param, JsonNode members) {
            try {
                Constructor<?> all = Arrays.stream(
                                type(param.name(NameKind.OBJECT)).getConstructors())
                        .max(Comparator.comparing(Constructor::getParameterCount))
                        .orElseThrow();
                return all.newInstance(param.members().stream()
                        .map(member -> value(member, members))
                        .toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private Object scalar(NamedParam param, JsonNode value) {
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

        private static String camel(String constant) {
            return constant.equals("AFTER_CHANGE") ? "afterChange" : constant.toLowerCase(Locale.ROOT);
        }

        private Class<?> type(String name) throws ClassNotFoundException {
            return loader.loadClass(JavaCompilation.PACKAGE + "." + name);
        }

        private static Object call(Object target, String method) throws ReflectiveOperationException {
            return target.getClass().getMethod(method).invoke(target);
        }

        private static String write(Object value) throws IOException {
            return JSON.writeValueAsString(wire(value));
        }

        private static Object wire(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Runner::wire).toList();
            }
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> values = new LinkedHashMap<>();
                map.forEach((name, each) -> values.put(name, wire(each)));
                return values;
            }
            return value instanceof Instant || value instanceof UUID ? value.toString() : value;
        }

        private static JsonNode json(Object text) throws IOException {
            return JSON.readTree((String) text);
        }
    }
}
