package com.example.analytics;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The analytics API over HTTP, on this machine only. */
public final class AnalyticsServer implements AutoCloseable {
    private static final int DEFAULT_PORT = 8080;
    private static final int WORKERS = 4;

    private final HttpServer server;
    private final ExecutorService workers;

    private AnalyticsServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** Starts the server in the foreground, on the port that the first argument names or else on 8080. */
    public static void main(String[] args) throws IOException {
        AnalyticsServer server = start(args.length == 0 ? DEFAULT_PORT : Integer.parseInt(args[0]));
        System.out.println("Analytics API at " + server.uri().resolve(AnalyticsApi.BASE) + ", Ctrl+C stops it");
    }

    /** Starts a server with the sample data; port 0 chooses a free one. */
    public static AnalyticsServer start(int port) throws IOException {
        return start(port, new AnalyticsApi(SampleData.create()));
    }

    static AnalyticsServer start(int port, Application api) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        server.setExecutor(workers);
        server.createContext("/", RuntimeDelegate.getInstance().createEndpoint(api, HttpHandler.class));
        server.start();
        return new AnalyticsServer(server, workers);
    }

    /** Where the server listens. */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
