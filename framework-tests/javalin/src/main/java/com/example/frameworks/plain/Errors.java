package com.example.frameworks.plain;

import com.example.frameworks.errors.AnalyticsException;
import com.example.frameworks.errors.EndpointNotFoundException;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.NotModifiedEnoughException;
import com.example.frameworks.errors.OverloadedException;
import com.example.frameworks.errors.ParamRequiredException;
import com.example.frameworks.errors.ProbeRefusedException;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.TokenRefusedException;
import java.util.function.Function;

/** What the last step of a path raises. */
final class Errors {
    private Errors() {}

    static RuntimeException of(String name, Function<String, String> query) {
        return switch (name) {
            case "param-required" -> new ParamRequiredException(query.apply("param"));
            case "endpoint-not-found" -> new EndpointNotFoundException();
            case "token-refused" -> new TokenRefusedException(query.apply("user"), query.apply("token"));
            case "quota-low" -> new QuotaLowException();
            case "probe-refused" -> new ProbeRefusedException();
            case "not-modified-enough" -> new NotModifiedEnoughException();
            case "internal" -> new InternalException(104042, new IllegalStateException("the disk is full"));
            case "overloaded" -> new OverloadedException();
            case "remote" -> received();
            case "wrapped" -> new IllegalStateException("wrapped", new EndpointNotFoundException());
            case "wrapped-remote" -> new IllegalStateException("wrapped", received());
            default -> new IllegalStateException("unrelated");
        };
    }

    private static AnalyticsException received() {
        return AnalyticsException.fromResponse(404, "{\"code\":101001,\"title\":\"Upstream\"}");
    }
}
