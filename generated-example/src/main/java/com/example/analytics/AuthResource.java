package com.example.analytics;

import com.example.analytics.errors.InvalidHeaderException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;

/** Gives out login tokens. */
@Path(AnalyticsApi.BASE + "/auth")
@Produces(MediaType.APPLICATION_JSON)
public final class AuthResource {
    private static final String KEY_HEADER = "x-api-key";

    private final Accounts accounts;

    /** What proves later on who sends a request. */
    record Token(String token) {}

    /** For Jakarta REST. */
    @Inject
    public AuthResource(SampleData data) {
        accounts = data.accounts();
    }

    /** A person signs in to the dashboard. */
    @POST
    @Path("login")
    public Token login(@Context HttpHeaders headers, InputStream content) {
        JsonBody body = JsonBody.read(headers, content, List.of("email", "password"), List.of("organization"));
        return new Token(accounts.signIn(body.text("email"), body.text("password"), body.optionalText("organization")));
    }

    /** A program exchanges its API key for a token. */
    @POST
    @Path("token")
    public Token token(@HeaderParam(KEY_HEADER) String key) {
        if (key == null || key.isBlank()) {
            throw new InvalidHeaderException(KEY_HEADER, "it must carry an API key");
        }
        return new Token(accounts.signIn(key.strip()));
    }
}
