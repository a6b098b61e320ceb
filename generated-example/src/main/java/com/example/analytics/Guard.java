package com.example.analytics;

import com.example.analytics.errors.AccessForAnalyticsDashboardOnlyException;
import com.example.analytics.errors.XAccessTokenException;
import com.example.analytics.errors.XAccessTokenMissingException;
import java.util.function.BiFunction;

/** Lets only those requests through to a handler whose login token permits it. */
final class Guard {
    static final String TOKEN_HEADER = "x-access-token";

    private final Accounts accounts;

    Guard(Accounts accounts) {
        this.accounts = accounts;
    }

    Route.Handler requiring(AccessLevel level, BiFunction<Request, Session, Object> handler) {
        return request -> {
            Session session = authenticate(request);
            session.require(level);
            return handler.apply(request, session);
        };
    }

    Route.Handler dashboardOnly(BiFunction<Request, Session, Object> handler) {
        return request -> {
            Session session = authenticate(request);
            if (!session.dashboard()) {
                throw new AccessForAnalyticsDashboardOnlyException();
            }
            return handler.apply(request, session);
        };
    }

    private Session authenticate(Request request) {
        String token = request.header(TOKEN_HEADER).orElseThrow(XAccessTokenMissingException::new);
        return accounts.session(token).orElseThrow(XAccessTokenException::new);
    }
}
