package com.example.analytics;

import com.example.analytics.errors.AccessForAnalyticsDashboardOnlyException;
import com.example.analytics.errors.XAccessTokenException;
import com.example.analytics.errors.XAccessTokenMissingException;

/** Opens the session behind a login token, if that permits what is asked for. */
final class Guard {
    static final String TOKEN_HEADER = "x-access-token";

    private final Accounts accounts;

    Guard(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A session whose organization and whose own role have the level. */
    Session require(AccessLevel level, String token) {
        Session session = session(token);
        session.require(level);
        return session;
    }

    /** The session of a person at the dashboard. */
    Session requireDashboard(String token) {
        Session session = session(token);
        if (!session.dashboard()) {
            throw new AccessForAnalyticsDashboardOnlyException();
        }
        return session;
    }

    /** Takes null, as Jakarta REST has it, for a header that is missing. */
    private Session session(String token) {
        if (token == null || token.isBlank()) {
            throw new XAccessTokenMissingException();
        }
        return accounts.session(token.strip()).orElseThrow(XAccessTokenException::new);
    }
}
