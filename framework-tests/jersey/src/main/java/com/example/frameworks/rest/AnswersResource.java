package com.example.frameworks.rest;

import com.example.frameworks.errors.EndpointNotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers that are begun and not finished. */
@Path("errors")
public class AnswersResource {
    private static final byte[] HALF = "{\"half\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LONG_HALF = ("{\"half\":" + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

    @GET
    @Path("prepared")
    public Response prepared(@QueryParam("header") List<String> headers) {
        return answer(headers, body -> {
            throw new EndpointNotFoundException();
        });
    }

    @GET
    @Path("half-{how}")
    public Response halfWritten(@QueryParam("header") List<String> headers) {
        return answer(headers, body -> {
            body.write(HALF);
            throw new EndpointNotFoundException();
        });
    }

    @GET
    @Path("committed")
    public Response committed(@QueryParam("header") List<String> headers) {
        return answer(headers, body -> {
            body.write(LONG_HALF);
            body.flush();
            throw new EndpointNotFoundException();
        });
    }

    @GET
    @Path("streamed")
    public void streamed(@QueryParam("header") List<String> headers, @Suspended AsyncResponse response) {
        new Thread(() -> response.resume(committed(headers))).start();
    }

    @GET
    @Path("suspended")
    public void suspended(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume(new EndpointNotFoundException())).start();
    }

    private static Response answer(List<String> headers, StreamingOutput body) {
        Response.ResponseBuilder answer = Response.ok(body);
        for (String header : headers) {
            int colon = header.indexOf(':');
            answer.header(header.substring(0, colon), header.substring(colon + 1));
        }
        return answer.build();
    }
}
