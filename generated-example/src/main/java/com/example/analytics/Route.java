package com.example.analytics;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One endpoint.
 *
 * @param segments the path, cut at its slashes; a segment like <code>{name}</code> takes any text
 */
record Route(String method, List<String> segments, Handler handler) {
    /** What an endpoint does. */
    @FunctionalInterface
    interface Handler {
        /** Returns what to answer as JSON, or raises one of the errors of the catalog. */
        Object handle(Request request);
    }

    static Route of(String method, String path, Handler handler) {
        return new Route(method, segmentsOf(path), handler);
    }

    /** The variables of the path if this route serves the request. */
    Optional<Map<String, String>> match(Request request) {
        List<String> asked = segmentsOf(request.path());
        if (!method.equals(request.method()) || asked.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            String value = decode(asked.get(i));
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), value);
            } else if (!segment.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> segmentsOf(String path) {
        return List.of(path.split("/", -1));
    }

    /** Unlike in a query, a plus sign in a path is no space. */
    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
