package com.example.analytics;

import com.example.analytics.errors.AnalyticsException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The API for other programs. A method returns data, or throws the {@link AnalyticsException} that the answer says: each
 * error as its own class, with its params.
 */
public final class AnalyticsClient {
    private static final int OK = 200;

    private final HttpClient http;
    private final URI server;
    private final String token;

    /** Uses a login token for all requests. */
    public AnalyticsClient(HttpClient http, URI server, String token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    /** The names of the streams with events; the query has at least {@code from} and {@code to}. */
    public List<String> activeStreams(Map<String, String> query) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        get("/events?" + encode(query))
                .path("events")
                .forEach(event -> names.add(event.path("stream").asText()));
        return names.stream().distinct().toList();
    }

    /** The tags of a stream. */
    public List<String> tags(String stream) throws IOException, InterruptedException {
        List<String> tags = new ArrayList<>();
        get("/streams/" + encode(stream)).path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** The kilobits of a stream that arrive per second. */
    public int bitrate(String stream) throws IOException, InterruptedException {
        return get("/streams/" + encode(stream) + "/ingest")
                .path("kilobitsPerSecond")
                .intValue();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(AnalyticsApi.BASE + path))
                .header(Guard.TOKEN_HEADER, token)
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        // An error is told by its body, whatever stands between the server and here makes of the status.
        if (response.statusCode() != OK || isProblem(response)) {
            throw AnalyticsException.fromResponse(response.statusCode(), response.body());
        }
        try {
            return Json.read(response.body());
        } catch (JsonProcessingException e) {
            throw new IOException("the answer is no JSON", e);
        }
    }

    private static boolean isProblem(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    private static String encode(Map<String, String> query) {
        return query.entrySet().stream()
                .map(param -> encode(param.getKey()) + "=" + encode(param.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A space as in a path, which a query understands too. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
