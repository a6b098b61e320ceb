package com.example.analytics;

import com.example.analytics.errors.InvalidHeaderException;
import java.util.List;
import java.util.Map;

/** Routes that give out login tokens. */
final class AuthHandlers {
    private static final String KEY_HEADER = "x-api-key";

    private final Accounts accounts;

    AuthHandlers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A person signs in to the dashboard. */
    Object login(Request request) {
        JsonBody body = JsonBody.read(request, List.of("email", "password"), List.of("organization"));
        return Map.of(
                "token", accounts.signIn(body.text("email"), body.text("password"), body.optionalText("organization")));
    }

    /** A program exchanges its API key for a token. */
    Object token(Request request) {
        String key = request.header(KEY_HEADER)
                .orElseThrow(() -> new InvalidHeaderException(KEY_HEADER, "it must carry an API key"));
        return Map.of("token", accounts.signIn(key));
    }
}
