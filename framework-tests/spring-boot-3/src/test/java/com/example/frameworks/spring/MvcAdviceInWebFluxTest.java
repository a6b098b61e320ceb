package com.example.frameworks.spring;

import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import java.util.Set;
import org.springframework.boot.WebApplicationType;

/** The advice that is for MVC first. */
class MvcAdviceInWebFluxTest extends SpringContract {
    MvcAdviceInWebFluxTest() {
        super(WebApplicationType.REACTIVE, AnalyticsExceptionAdvice.class);
    }

    /** WebFlux puts the {@code Vary} of the answer where another one was. No cache keeps that answer, so none is misled. */
    @Override
    protected Set<String> losesAlso() {
        return Set.of("Vary");
    }

    /** What WebFlux has given to Tomcat is lost to it, though no client has it. */
    @Override
    protected Outcome whenHalfWritten() {
        return Outcome.FAILED;
    }
}
