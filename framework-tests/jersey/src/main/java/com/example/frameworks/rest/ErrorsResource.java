package com.example.frameworks.rest;

import com.example.frameworks.errors.AnalyticsException;
import com.example.frameworks.errors.EndpointNotFoundException;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.NotModifiedEnoughException;
import com.example.frameworks.errors.OverloadedException;
import com.example.frameworks.errors.ParamRequiredException;
import com.example.frameworks.errors.ProbeRefusedException;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.TokenRefusedException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Path("errors")
// Quarkus takes a text for text/plain, and refuses who accepts none before a method is called.
@Produces(MediaType.WILDCARD)
public class ErrorsResource {
    @GET
    @Path("param-required")
    public String paramRequired(@DefaultValue("") @QueryParam("param") String param) {
        throw new ParamRequiredException(param);
    }

    @GET
    @Path("endpoint-not-found")
    public String endpointNotFound() {
        throw new EndpointNotFoundException();
    }

    @GET
    @Path("token-refused")
    public String tokenRefused(@QueryParam("user") String user, @QueryParam("token") String token) {
        throw new TokenRefusedException(user, token);
    }

    @GET
    @Path("quota-low")
    public String quotaLow() {
        throw new QuotaLowException();
    }

    @GET
    @Path("probe-refused")
    public String probeRefused() {
        throw new ProbeRefusedException();
    }

    @GET
    @Path("not-modified-enough")
    public String notModifiedEnough() {
        throw new NotModifiedEnoughException();
    }

    @GET
    @Path("internal")
    public String internal() {
        throw new InternalException(104042, new IllegalStateException("the disk is full"));
    }

    @GET
    @Path("overloaded")
    public String overloaded() {
        throw new OverloadedException();
    }

    @GET
    @Path("later")
    public CompletionStage<String> later() {
        return CompletableFuture.supplyAsync(() -> {
            throw new EndpointNotFoundException();
        });
    }

    @GET
    @Path("remote")
    public String remote() {
        throw received();
    }

    @GET
    @Path("unrelated")
    public String unrelated() {
        throw new IllegalStateException("unrelated");
    }

    @GET
    @Path("wrapped")
    public String wrapped() {
        throw new IllegalStateException("wrapped", new EndpointNotFoundException());
    }

    @GET
    @Path("wrapped-remote")
    public String wrappedRemote() {
        throw new IllegalStateException("wrapped", received());
    }

    private static AnalyticsException received() {
        return AnalyticsException.fromResponse(404, "{\"code\":101001,\"title\":\"Upstream\"}");
    }
}
