package com.example.analytics;

import com.example.analytics.errors.AnalyticsExceptionMapper;
import com.example.analytics.errors.AnalyticsFallbackMapper;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What the API offers, and the generated mappers that answer with its errors, whatever fails. */
final class AnalyticsApi extends ResourceConfig {
    static final String BASE = "/api/v2";

    AnalyticsApi(SampleData data) {
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(data).to(SampleData.class);
                bind(new Guard(data.accounts())).to(Guard.class);
            }
        });
        register(AuthResource.class);
        register(EventResource.class);
        register(StreamResource.class);
        register(AnalyticsExceptionMapper.class);
        register(AnalyticsFallbackMapper.class);
        register(ContentTypeFilter.class);
        register(JsonWriter.class);
        // Jersey would offer a description of its own, at a path that is none of ours.
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        // Jersey would warn that this one lacks a library that nobody needs here.
        property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
    }
}
