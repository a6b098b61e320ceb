package com.example.frameworks.micronaut;

import com.example.frameworks.errors.AnalyticsException;
import com.example.frameworks.errors.EndpointNotFoundException;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.NotModifiedEnoughException;
import com.example.frameworks.errors.OverloadedException;
import com.example.frameworks.errors.ParamRequiredException;
import com.example.frameworks.errors.ProbeRefusedException;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.TokenRefusedException;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.concurrent.CompletableFuture;

/** Raises an error at each path of the contract, whatever the client accepts: else Micronaut answers with 406 before. */
@Controller("/errors")
@Produces(MediaType.ALL)
class ErrorController {
    @Get("/param-required")
    String paramRequired(@QueryValue(defaultValue = "") String param) {
        throw new ParamRequiredException(param);
    }

    @Get("/endpoint-not-found")
    String endpointNotFound() {
        throw new EndpointNotFoundException();
    }

    @Get("/token-refused")
    String tokenRefused(@QueryValue String user, @QueryValue String token) {
        throw new TokenRefusedException(user, token);
    }

    @Get("/quota-low")
    String quotaLow() {
        throw new QuotaLowException();
    }

    @Get("/probe-refused")
    String probeRefused() {
        throw new ProbeRefusedException();
    }

    @Get("/not-modified-enough")
    String notModifiedEnough() {
        throw new NotModifiedEnoughException();
    }

    @Get("/internal")
    String internal() {
        throw new InternalException(104042, new IllegalStateException("disk"));
    }

    @Get("/overloaded")
    String overloaded() {
        throw new OverloadedException();
    }

    @Get("/later")
    CompletableFuture<String> later() {
        return CompletableFuture.supplyAsync(() -> {
            throw new EndpointNotFoundException();
        });
    }

    @Get("/remote")
    String remote() {
        throw upstream();
    }

    @Get("/unrelated")
    String unrelated() {
        throw new IllegalStateException("disk");
    }

    @Get("/wrapped")
    String wrapped() {
        throw new IllegalStateException("wrapped", new EndpointNotFoundException());
    }

    @Get("/wrapped-remote")
    String wrappedRemote() {
        throw new IllegalStateException("wrapped", upstream());
    }

    private static AnalyticsException upstream() {
        return AnalyticsException.fromResponse(404, "{\"code\":101001,\"title\":\"Upstream\"}");
    }
}
