package com.example.frameworks.spring;

import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import org.springframework.boot.WebApplicationType;

class MvcTest extends SpringContract {
    MvcTest() {
        super(WebApplicationType.SERVLET, AnalyticsExceptionAdvice.class);
    }

    /** Tomcat refuses forms alone, and MVC what has several parts. */
    @Override
    protected boolean limitsBodies() {
        return false;
    }

    /** Tomcat adds the page of an error and ends the stream as if nothing had happened. */
    @Override
    protected Outcome whenCommittedInHttp2() {
        return Outcome.SPOILT;
    }
}
