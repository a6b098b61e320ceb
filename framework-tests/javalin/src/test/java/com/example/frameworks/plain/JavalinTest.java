package com.example.frameworks.plain;

import com.example.frameworks.contract.FrameworkContract;
import com.example.frameworks.contract.LogCapture;
import com.example.frameworks.contract.LogbackCapture;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JavalinTest extends FrameworkContract {
    private static final LogCapture LOG = new LogbackCapture();

    private static Javalin server;

    @BeforeAll
    static void start() {
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    JavalinErrors.register(config.routes);
                    config.routes.before("/errors/*", JavalinTest::begin);
                    config.routes.get("/errors/later", JavalinTest::raiseLater);
                    config.routes.get("/errors/suspended", JavalinTest::raiseLater);
                    config.routes.get("/errors/streamed", JavalinTest::streamLater);
                    config.routes.get("/errors/{name}", JavalinTest::raise);
                    // Javalin answers HEAD with 200 on its own where there is only GET.
                    config.routes.head("/errors/{name}", JavalinTest::raise);
                })
                .start("localhost", 0);
    }

    private static void begin(Context context) {
        BegunAnswers.setHeaders(context.req(), context.res());
        if (context.path().equals("/errors/filtered")) {
            throw Errors.of("endpoint-not-found", context::queryParam);
        }
    }

    private static void raise(Context context) throws IOException {
        BegunAnswers.write(context.pathParam("name"), context.res());
        throw Errors.of(context.pathParam("name"), context::queryParam);
    }

    private static void raiseLater(Context context) {
        context.future(() -> CompletableFuture.runAsync(() -> {
            throw Errors.of("endpoint-not-found", context::queryParam);
        }));
    }

    private static void streamLater(Context context) {
        context.future(() -> CompletableFuture.runAsync(() -> {
            try {
                BegunAnswers.write("streamed", context.res());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
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
    protected boolean translates() {
        return false;
    }

    @Override
    protected boolean logsFields() {
        return true;
    }
}
