package com.example.analytics;

import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.ParamRequiredException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows what was generated, how the server answers one request for each row of the catalog, and how a client catches one. */
public final class Demo {
    private static final Map<String, String> USUAL_HEADERS = Map.of(Guard.TOKEN_HEADER, SampleData.TOKEN);

    private final PrintStream out;

    Demo(PrintStream out) {
        this.out = out;
    }

    /** Takes the folder with the generated sources. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected one argument: the folder with the generated sources");
        }
        // The server logs each error; here its answers are shown instead. The variable keeps the setting alive.
        Logger logger = Logger.getLogger(Demo.class.getPackageName());
        logger.setLevel(Level.OFF);
        new Demo(System.out).run(Path.of(args[0]));
        logger.setLevel(null);
    }

    void run(Path generatedSources) throws IOException, InterruptedException {
        GeneratedFiles files = GeneratedFiles.in(generatedSources);
        out.println();
        out.println(
                "GENERATED from error-spec.yaml: " + files.count() + " files in target/generated-sources/errorspec");
        files.lines().forEach(out::println);
        // An executor of its own, because only that can be stopped; the build waits for the threads that are left.
        ExecutorService executor = Executors.newCachedThreadPool();
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            HttpClient http = HttpClient.newBuilder().executor(executor).build();
            provokeAll(server.uri(), http);
            catchOne(new AnalyticsClient(http, server.uri(), SampleData.TOKEN));
        } finally {
            executor.shutdown();
        }
    }

    private void provokeAll(URI server, HttpClient client) throws IOException, InterruptedException {
        out.println();
        out.println("ANSWERED by the example server at " + server + ", one request for each row");
        out.println("  with the header " + Guard.TOKEN_HEADER + ": " + SampleData.TOKEN + ", unless others are shown");
        for (ProvokedError request : SampleRequests.all()) {
            show(request, client.send(request.to(server), BodyHandlers.ofString()));
        }
        out.println();
        out.println("All " + AnalyticsError.values().length + " rows of error-spec.yaml were provoked and answered.");
    }

    private void catchOne(AnalyticsClient client) throws IOException, InterruptedException {
        out.println();
        try {
            client.activeStreams(Map.of("to", "1741603600"));
        } catch (ParamRequiredException e) {
            out.println("CAUGHT by the example client with catch (ParamRequiredException e)");
            out.println("  e.param()                 " + e.param());
            out.println("  e.getMessage()            " + e.getMessage());
            out.println("  e.message(Locale.GERMAN)  " + e.message(Locale.GERMAN));
        }
    }

    private void show(ProvokedError request, HttpResponse<String> response) throws IOException {
        AnalyticsError row = AnalyticsError.fromCode(request.code()).orElseThrow();
        if (Json.read(response.body()).path("code").longValue() != request.code()) {
            throw new IllegalStateException("expected " + request.code() + ", but got " + response.body());
        }
        out.println();
        out.println(request.code() + " " + row.title() + (row.isFamily() ? " (of the family " + row.code() + ")" : ""));
        out.println("  > " + request.method() + " " + request.path());
        showHeaders(request.headers());
        if (!request.body().isEmpty()) {
            out.println("  > " + request.body());
        }
        out.println("  < " + response.statusCode() + " "
                + response.headers().firstValue("content-type").orElse(""));
        TextLayout.wrapJson(response.body()).forEach(line -> out.println("    " + line));
    }

    private void showHeaders(Map<String, String> headers) {
        if (headers.isEmpty()) {
            out.println("  > (no headers)");
        } else if (!headers.equals(USUAL_HEADERS)) {
            new TreeMap<>(headers).forEach((name, value) -> out.println("  > " + name + ": " + value));
        }
    }
}
