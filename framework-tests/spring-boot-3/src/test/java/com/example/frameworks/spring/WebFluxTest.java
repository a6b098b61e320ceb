package com.example.frameworks.spring;

import com.example.frameworks.errors.AnalyticsWebFluxAdvice;
import org.springframework.boot.WebApplicationType;

class WebFluxTest extends SpringContract {
    WebFluxTest() {
        super(WebApplicationType.REACTIVE, AnalyticsWebFluxAdvice.class);
    }

    /** What WebFlux has given to Tomcat is lost to it, though no client has it. */
    @Override
    protected Outcome whenHalfWritten() {
        return Outcome.FAILED;
    }
}
