package com.example.frameworks.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Adds what belongs to the exchange, as filters for CORS and tracing do. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class ExchangeFilter {
    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        for (String header : request.getParameters().getAll("exchange")) {
            int colon = header.indexOf(':');
            response.getHeaders().add(header.substring(0, colon), header.substring(colon + 1));
        }
    }
}
