package com.example.analytics;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/**
 * A request that an everyday mistake or mishap makes fail.
 *
 * @param code the concrete code to expect
 * @param path from the root of the server on, with the query
 * @param body empty if there is none
 */
record ProvokedError(long code, String method, String path, Map<String, String> headers, String body) {

    static ProvokedError get(long code, String path) {
        return new ProvokedError(code, "GET", path, Map.of(Guard.TOKEN_HEADER, SampleData.TOKEN), "");
    }

    static ProvokedError post(long code, String path, String json) {
        return new ProvokedError(
                code,
                "POST",
                path,
                Map.of(Guard.TOKEN_HEADER, SampleData.TOKEN, "content-type", "application/json"),
                json);
    }

    /** The same request with no other headers than these. */
    ProvokedError withHeaders(Map<String, String> only) {
        return new ProvokedError(code, method, path, only, body);
    }

    HttpRequest to(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }
}
