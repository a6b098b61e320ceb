package com.example.analytics;

import com.example.analytics.errors.AnalyticsExceptionMapper;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What the API offers, and the generated mapper that answers with its errors. */
final class AnalyticsApi extends ResourceConfig {
    static final String BASE = "/api/v2";

    AnalyticsApi(SampleData data) {
        Guard guard = new Guard(data.accounts());
        register(new AuthResource(data.accounts()));
        register(new EventResource(guard, data.streams(), data.events()));
        register(new StreamResource(guard, data.streams(), data.ingestClients()));
        register(AnalyticsExceptionMapper.class);
        register(OtherFailures.class);
        register(JsonWriter.class);
        // Jersey would offer a description of its own, at a path that is none of ours.
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
