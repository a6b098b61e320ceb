package com.example.frameworks.spring;

import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import com.example.frameworks.errors.AnalyticsFallbackAdvice;
import com.example.frameworks.errors.AnalyticsWebFluxAdvice;
import com.example.frameworks.errors.AnalyticsWebFluxFallbackAdvice;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port. */
final class SpringServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final LogCapture log;

    SpringServer(WebApplicationType type, Class<?> advice) {
        // The module has those of MVC and of WebFlux, as no application does.
        Class<?> other =
                advice == AnalyticsWebFluxAdvice.class ? AnalyticsExceptionAdvice.class : AnalyticsWebFluxAdvice.class;
        Class<?> otherFallbacks = type == WebApplicationType.REACTIVE
                ? AnalyticsFallbackAdvice.class
                : AnalyticsWebFluxFallbackAdvice.class;
        SpringApplication application = new SpringApplication(ErrorsApplication.class);
        application.setWebApplicationType(type);
        context = application.run(
                "--server.port=0",
                "--server.http2.enabled=true",
                "--spring.autoconfigure.exclude=" + other.getName() + "," + otherFallbacks.getName(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        log = new LogbackCapture();
    }

    URI uri() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    LogCapture log() {
        return log;
    }

    @Override
    public void close() {
        log.close();
        context.close();
    }
}
