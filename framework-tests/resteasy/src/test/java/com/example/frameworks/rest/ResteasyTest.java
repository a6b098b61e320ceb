package com.example.frameworks.rest;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.JulCapture;
import com.example.frameworks.contract.LogCapture;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ResteasyTest extends FrameworkContract {
    private static final LogCapture LOG = new JulCapture();

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server();
        server.start(Undertow.builder()
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .addHttpListener(0, "localhost"));
        server.deploy(new AnswersApplication(), "/");
    }

    @AfterAll
    static void stop() {
        server.stop();
        LOG.close();
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

    private static final class Server extends UndertowJaxrsServer {
        int port() {
            SocketAddress address = server.getListenerInfo().get(0).getAddress();
            return ((InetSocketAddress) address).getPort();
        }
    }
}
