package com.example.analytics;

import com.example.analytics.errors.InvalidHeaderException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Refuses what is no media type before Jersey does, which asks no mapper then and answers without a body. */
@PreMatching
public final class ContentTypeFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            try {
                MediaType.valueOf(type);
            } catch (IllegalArgumentException e) {
                throw new InvalidHeaderException("content-type", "it must be a media type", e);
            }
        }
    }
}
