package com.example.frameworks.rest;

import com.example.frameworks.errors.AnalyticsExceptionMapper;
import jakarta.ws.rs.core.Application;
import java.util.Set;

// docs: jakarta-rest
public class ErrorsApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AnalyticsExceptionMapper.class, ErrorsResource.class);
    }
}
// docs: end
