package com.example.frameworks.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Adds what belongs to the exchange, as filters for CORS and tracing do. */
@Provider
public class ExchangeFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
        for (String header : query.getOrDefault("exchange", List.of())) {
            int colon = header.indexOf(':');
            response.getHeaders().add(header.substring(0, colon), header.substring(colon + 1));
        }
    }
}
