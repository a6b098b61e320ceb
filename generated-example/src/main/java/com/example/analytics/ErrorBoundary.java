package com.example.analytics;

import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.InternalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The one place where an error becomes an answer, wherever it was raised. */
final class ErrorBoundary {
    /** The code of the family 104XXX for failures that nobody foresaw. */
    static final long UNFORESEEN = 104000;

    private static final Logger LOGGER = System.getLogger(ErrorBoundary.class.getName());
    private static final int FIRST_SERVER_ERROR = 500;

    private final Routes routes;

    ErrorBoundary(Routes routes) {
        this.routes = routes;
    }

    Response answer(Request request) {
        try {
            return Response.json(routes.answer(request));
        } catch (AnalyticsException e) {
            return problem(request, e);
        } catch (RuntimeException e) {
            // What went wrong is for the log; the client learns no more than that something did.
            return problem(request, new InternalException(UNFORESEEN, e));
        }
    }

    private static Response problem(Request request, AnalyticsException error) {
        log(request, error);
        return Response.problem(Problem.of(error, request.path()));
    }

    /** Logs nothing that the client chose freely except the path, which is still percent-encoded here. */
    private static void log(Request request, AnalyticsException error) {
        String line = request.method() + " " + request.path() + " failed: " + error.code() + " " + error.title();
        if (error.httpStatus() >= FIRST_SERVER_ERROR) {
            LOGGER.log(Level.ERROR, line, error);
        } else {
            LOGGER.log(Level.INFO, line);
        }
    }
}
