package com.example.analytics;

import com.example.analytics.errors.ParamRequiredException;
import com.example.analytics.errors.TooManyParamsException;
import com.example.analytics.errors.WrongDataTypeException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query of a URL; a parameter may stand there several times, and without a value it counts as absent. */
final class Query {
    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Reads a query as it was sent; {@code null}, as {@link java.net.URI} has it, if there is none. */
    static Query parse(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals >= 0 && equals < pair.length() - 1) {
                    values.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                            .add(decode(pair.substring(equals + 1)));
                }
            }
        }
        return new Query(values);
    }

    /** All values of a parameter that may be repeated, up to a limit. */
    List<String> list(String name, int limit) {
        List<String> list = List.copyOf(values.getOrDefault(name, List.of()));
        if (list.size() > limit) {
            throw new TooManyParamsException(name, limit, list.size());
        }
        return list;
    }

    Optional<String> optional(String name) {
        return list(name, 1).stream().findFirst();
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new ParamRequiredException(name));
    }

    long requiredNumber(String name) {
        String text = required(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new WrongDataTypeException(name, "a whole number", e);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
