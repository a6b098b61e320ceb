package com.example.frameworks.rest;

import com.example.frameworks.contract.FallbackContract;
import com.example.frameworks.contract.JulCapture;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.errors.AnalyticsFallbackMapper;
import com.example.frameworks.errors.AnalyticsValidationMapper;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JerseyTest extends FallbackContract {
    private static final LogCapture LOG = new JulCapture();

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"),
                ResourceConfig.forApplication(new AnswersApplication())
                        .registerClasses(
                                FallbackResource.class,
                                FallbackResource.ItemReader.class,
                                AnalyticsFallbackMapper.class,
                                AnalyticsValidationMapper.class),
                false);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.shutdownNow();
        LOG.close();
    }

    @Override
    protected URI server() {
        return URI.create("http://localhost:" + server.getListener("grizzly").getPort());
    }

    @Override
    protected LogCapture log() {
        return LOG;
    }

    @Override
    protected boolean looksIntoCauses() {
        return false;
    }

    @Override
    protected boolean checksParameters() {
        return false;
    }

    @Override
    protected boolean knowsMediaTypes() {
        return false;
    }

    @Override
    protected boolean limitsBodies() {
        return false;
    }

    @Override
    protected boolean logsFields() {
        return false;
    }

    /** Jersey keeps 8 KiB back, also from a flush, and tells Grizzly nothing of what fails behind them. */
    @Override
    protected Outcome whenCommitted() {
        return Outcome.SPOILT;
    }
}
