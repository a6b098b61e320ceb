package com.example.frameworks.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.JulCapture;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.errors.AnalyticsFallbackMapper;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResteasyTest extends FrameworkContract {
    private static final LogCapture LOG = new JulCapture();

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server();
        server.start(Undertow.builder()
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .addHttpListener(0, "localhost"));
        server.deploy(new FallbackApplication(), "/");
    }

    @AfterAll
    static void stop() {
        server.stop();
        LOG.close();
    }

    @Test
    void aWrongMethodIsRefusedWithThoseThatThereAre() {
        assertThat(refusedMethod("/errors/internal").path()).isEqualTo("/errors/internal");
    }

    @Override
    protected URI server() {
        return URI.create("http://localhost:" + server.port());
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
    protected boolean speaksHttp2() {
        return true;
    }

    @Override
    protected boolean logsFields() {
        return false;
    }

    /** RESTEasy puts the body of the error behind what is there, and Jakarta REST has nothing to prevent that. */
    @Override
    protected Outcome whenHalfWritten() {
        return Outcome.SPOILT;
    }

    @Override
    protected Outcome whenCommitted() {
        return Outcome.SPOILT;
    }

    /** The same with the mapper of the fallbacks. */
    public static final class FallbackApplication extends AnswersApplication {
        @Override
        public Set<Class<?>> getClasses() {
            Set<Class<?>> classes = new HashSet<>(super.getClasses());
            classes.add(AnalyticsFallbackMapper.class);
            return classes;
        }
    }

    private static final class Server extends UndertowJaxrsServer {
        int port() {
            SocketAddress address = server.getListenerInfo().get(0).getAddress();
            return ((InetSocketAddress) address).getPort();
        }
    }
}
