package com.example.analytics;

/** An answer that is ready to be sent. */
record Response(int status, String contentType, String body) {
    private static final int OK = 200;

    static Response json(Object content) {
        return new Response(OK, "application/json", Json.write(content));
    }

    static Response problem(Problem problem) {
        return new Response(problem.status(), "application/problem+json", Json.write(problem));
    }
}
