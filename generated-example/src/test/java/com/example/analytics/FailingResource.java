package com.example.analytics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;

/** Fails as it is told to; it is added to the real ones. */
@Path(FailingResource.PATH)
public final class FailingResource {
    static final String PATH = "/fail";

    private final RuntimeException failure;

    FailingResource(RuntimeException failure) {
        this.failure = failure;
    }

    /** Fails. */
    @GET
    public String fail() {
        throw failure;
    }

    /** The answer to a request that fails. */
    static ApiClient.Answer answerTo(RuntimeException failure) throws IOException {
        AnalyticsApi api = new AnalyticsApi(SampleData.create());
        api.register(new FailingResource(failure));
        try (AnalyticsServer server = AnalyticsServer.start(0, api)) {
            return new ApiClient(server).get(PATH + "?with=query");
        }
    }
}
