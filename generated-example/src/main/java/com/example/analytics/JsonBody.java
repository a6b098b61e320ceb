package com.example.analytics;

import com.example.analytics.errors.GeneralRequestBodyIssueException;
import com.example.analytics.errors.InvalidHeaderException;
import com.example.analytics.errors.InvalidRequestBodyException;
import com.example.analytics.errors.MissingPropsRequestBodyException;
import com.example.analytics.errors.TooManyParamsException;
import com.example.analytics.errors.WrongDataTypeException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A JSON object that came with a request. */
final class JsonBody {
    /** No request needs more; one byte beyond it is read, so that a longer body is noticed. */
    static final int MAX_BYTES = 64 * 1024;

    private final JsonNode object;

    private JsonBody(JsonNode object) {
        this.object = object;
    }

    /** Reads a body that has all the required properties, perhaps the optional ones, and no others. */
    static JsonBody read(HttpHeaders headers, InputStream content, List<String> required, List<String> optional) {
        requireJson(headers);
        JsonNode object = parse(bytes(content));
        if (!object.isObject()) {
            throw new InvalidRequestBodyException("it must be a JSON object");
        }
        List<String> missing =
                required.stream().filter(name -> !object.hasNonNull(name)).toList();
        object.fieldNames().forEachRemaining(name -> {
            if (!required.contains(name) && !optional.contains(name)) {
                throw new InvalidRequestBodyException("it has the unknown property '" + name + "'");
            }
        });
        if (!missing.isEmpty()) {
            throw new MissingPropsRequestBodyException(missing);
        }
        return new JsonBody(object);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new MissingPropsRequestBodyException(List.of(name)));
    }

    Optional<String> optionalText(String name) {
        if (!object.hasNonNull(name)) {
            return Optional.empty();
        }
        JsonNode value = object.get(name);
        if (!value.isTextual()) {
            throw new WrongDataTypeException(name, "a string in quotes");
        }
        return Optional.of(value.textValue());
    }

    long number(String name) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new WrongDataTypeException(name, "a whole number without quotes");
        }
        return value.longValue();
    }

    /** A list of stream names, up to a limit. */
    List<String> streamNames(String name, int limit) {
        JsonNode value = object.path(name);
        if (!value.isArray() || value.isEmpty()) {
            throw new InvalidRequestBodyException("'" + name + "' must be a list of stream names");
        }
        if (value.size() > limit) {
            throw new TooManyParamsException(name, limit, value.size());
        }
        List<String> names = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isTextual()) {
                throw new GeneralRequestBodyIssueException("stream names must be strings");
            }
            names.add(element.textValue());
        }
        return names;
    }

    private static void requireJson(HttpHeaders headers) {
        String value = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        String type = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (!type.equals(MediaType.APPLICATION_JSON) && !type.startsWith(MediaType.APPLICATION_JSON + ";")) {
            throw new InvalidHeaderException("content-type", "it must be " + MediaType.APPLICATION_JSON);
        }
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new InvalidRequestBodyException("it is longer than " + MAX_BYTES + " bytes");
        }
        try {
            return Json.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the body, and with it perhaps a password.
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
            throw new InvalidRequestBodyException("it is not well-formed JSON" + where, e);
        }
    }
}
