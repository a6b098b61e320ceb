package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Problem bodies such as a service sends that has the same catalog, in random order.
 *
 * @param exact of exact rows
 * @param families of codes that only a family has
 * @param unknown of codes that the catalog lacks
 */
record Bodies(List<Body> exact, List<Body> families, List<Body> unknown) {
    /** How many there are of each kind. */
    static final int COUNT = 256;

    static Bodies of(Catalog catalog) {
        Random random = new Random(1);
        List<ErrorDefinition> exact = catalog.errors().stream()
                .filter(error -> !error.code().isFamily())
                .toList();
        List<ErrorDefinition> families = catalog.errors().stream()
                .filter(error -> error.code().isFamily())
                .toList();
        return new Bodies(
                some(Stream.generate(() -> pick(exact, random))
                        .map(error -> body(
                                Long.parseLong(error.code().text()),
                                error.texts().name(),
                                error.policy().httpStatus(),
                                error))),
                // Categories give out low numbers only, so the highest code of a family is in no exact row.
                some(Stream.generate(() -> pick(families, random))
                        .map(error -> body(
                                Long.parseLong(error.code().highest()),
                                error.texts().name(),
                                error.policy().httpStatus(),
                                error))),
                // Codes of catalogs are positive.
                some(Stream.generate(() -> pick(exact, random))
                        .map(error -> body(
                                -Long.parseLong(error.code().text()),
                                "A new error",
                                error.policy().httpStatus(),
                                error))));
    }

    private static List<Body> some(Stream<Map<String, Object>> bodies) {
        return bodies.limit(COUNT).map(Body::of).toList();
    }

    private static ErrorDefinition pick(List<ErrorDefinition> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Map<String, Object> body(long code, String title, int status, ErrorDefinition error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("status", status);
        Map<String, Object> params = new LinkedHashMap<>();
        error.params().forEach(param -> params.put(param.name(), value(param)));
        body.put("detail", detail(error, title, params));
        body.put("code", code);
        if (!params.isEmpty()) {
            body.put("params", params);
        }
        return body;
    }

    private static Object value(Parameter param) {
        return param.type().scalar() == ParameterType.Scalar.INTEGER ? (Object) 42 : "number 7 of the old town";
    }

    private static String detail(ErrorDefinition error, String title, Map<String, Object> params) {
        String detail = error.texts().message().map(Object::toString).orElse(title);
        for (Map.Entry<String, Object> param : params.entrySet()) {
            detail = detail.replace('{' + param.getKey() + '}', param.getValue().toString());
        }
        return detail;
    }
}
