package com.example.analytics;

import com.example.analytics.errors.GeneralRequestBodyIssueException;
import com.example.analytics.errors.InternalException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Routes about the streams themselves. */
final class StreamHandlers {
    /** The code of the family 104XXX for an ingest client that does not answer. */
    static final long INGEST_CLIENT_FAILED = 104017;

    private static final int MAX_STREAMS = 5;

    private final StreamDirectory streams;
    private final IngestClients ingestClients;

    /** What a stream is. */
    record Description(String name, SortedSet<String> tags, boolean alerts) {}

    /** What arrives of a stream. */
    record Ingest(String name, int kilobitsPerSecond) {}

    /** What the dashboard shows first. */
    record Overview(String organization, List<String> streams) {}

    StreamHandlers(StreamDirectory streams, IngestClients ingestClients) {
        this.streams = streams;
        this.ingestClients = ingestClients;
    }

    Object describe(Request request, Session session) {
        LiveStream stream = streams.named(request.variable("name"), session.organization());
        return new Description(stream.name(), new TreeSet<>(stream.tags()), stream.alerts());
    }

    Object ingest(Request request, Session session) {
        LiveStream stream = streams.named(request.variable("name"), session.organization());
        try {
            return new Ingest(stream.name(), ingestClients.bitrate(stream));
        } catch (IOException e) {
            throw new InternalException(INGEST_CLIENT_FAILED, e);
        }
    }

    Object alerts(Request request, Session session) {
        JsonBody body = JsonBody.read(request, List.of("streams"), List.of());
        List<LiveStream> asked = streams.namedInBody(body.streamNames("streams", MAX_STREAMS), session.organization());
        List<String> excluded = asked.stream()
                .filter(stream -> !stream.alerts())
                .map(LiveStream::name)
                .toList();
        if (!excluded.isEmpty()) {
            throw new GeneralRequestBodyIssueException("a stream is excluded from alert detection", excluded);
        }
        return Map.of("alerts", List.of());
    }

    Object overview(Request request, Session session) {
        List<String> names = streams.of(session.organization()).stream()
                .map(LiveStream::name)
                .toList();
        return new Overview(session.organization().id(), names);
    }
}
