package com.example.analytics;

import com.example.analytics.errors.GeneralRequestBodyIssueException;
import com.example.analytics.errors.InternalException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells of the streams themselves. */
@Path(AnalyticsApi.BASE)
@Produces(MediaType.APPLICATION_JSON)
public final class StreamResource {
    /** The code of the family 104XXX for an ingest client that does not answer. */
    static final long INGEST_CLIENT_FAILED = 104017;

    private static final int MAX_STREAMS = 5;

    private final Guard guard;
    private final StreamDirectory streams;
    private final IngestClients ingestClients;

    /** What a stream is. */
    record Description(String name, SortedSet<String> tags, boolean alerts) {}

    /** What arrives of a stream. */
    record Ingest(String name, int kilobitsPerSecond) {}

    /** What the dashboard shows first. */
    record Overview(String organization, List<String> streams) {}

    /** What is wrong with streams right now; in this example nothing ever is. */
    record Alerts(List<String> alerts) {}

    /** For Jakarta REST. */
    @Inject
    public StreamResource(Guard guard, SampleData data) {
        this.guard = guard;
        streams = data.streams();
        ingestClients = data.ingestClients();
    }

    @GET
    @Path("streams/{name}")
    public Description describe(@HeaderParam(Guard.TOKEN_HEADER) String token, @PathParam("name") String name) {
        Session session = guard.require(AccessLevel.BASIC, token);
        LiveStream stream = streams.named(name, session.organization());
        return new Description(stream.name(), new TreeSet<>(stream.tags()), stream.alerts());
    }

    @GET
    @Path("streams/{name}/ingest")
    public Ingest ingest(@HeaderParam(Guard.TOKEN_HEADER) String token, @PathParam("name") String name) {
        Session session = guard.require(AccessLevel.BASIC, token);
        LiveStream stream = streams.named(name, session.organization());
        try {
            return new Ingest(stream.name(), ingestClients.bitrate(stream));
        } catch (IOException e) {
            throw new InternalException(INGEST_CLIENT_FAILED, e);
        }
    }

    @POST
    @Path("alerts")
    public Alerts alerts(
            @HeaderParam(Guard.TOKEN_HEADER) String token, @Context HttpHeaders headers, InputStream content) {
        Session session = guard.require(AccessLevel.BASIC, token);
        JsonBody body = JsonBody.read(headers, content, List.of("streams"), List.of());
        List<LiveStream> asked = streams.namedInBody(body.streamNames("streams", MAX_STREAMS), session.organization());
        List<String> excluded = asked.stream()
                .filter(stream -> !stream.alerts())
                .map(LiveStream::name)
                .toList();
        if (!excluded.isEmpty()) {
            throw new GeneralRequestBodyIssueException("a stream is excluded from alert detection", excluded);
        }
        return new Alerts(List.of());
    }

    @GET
    @Path("dashboard/overview")
    public Overview overview(@HeaderParam(Guard.TOKEN_HEADER) String token) {
        Session session = guard.requireDashboard(token);
        List<String> names = streams.of(session.organization()).stream()
                .map(LiveStream::name)
                .toList();
        return new Overview(session.organization().id(), names);
    }
}
