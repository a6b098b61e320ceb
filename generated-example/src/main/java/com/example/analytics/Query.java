package com.example.analytics;

import com.example.analytics.errors.ParamRequiredException;
import com.example.analytics.errors.TooManyParamsException;
import com.example.analytics.errors.WrongDataTypeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query of a URL; a parameter may stand there several times, and without a value it counts as absent. */
final class Query {
    private final Map<String, List<String>> values;

    Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /** All values of a parameter that may be repeated, up to a limit. */
    List<String> list(String name, int limit) {
        List<String> list = values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
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
}
