package com.example.analytics;

import com.example.analytics.errors.AnalyticsException;
import com.example.analytics.errors.EndpointNotFoundException;
import com.example.analytics.errors.InternalException;
import com.example.analytics.errors.InvalidHeaderException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;

/** Makes one of our errors of whatever else is thrown. The generated mapper answers with it, and logs it with its cause. */
public final class OtherFailures implements ExceptionMapper<Throwable> {
    /** The code of the family 104XXX for failures that nobody foresaw. */
    static final long UNFORESEEN = 104000;

    private final Providers providers;
    private final UriInfo uri;

    /** Takes what Jakarta REST knows: its other mappers, and where the request went. */
    public OtherFailures(@Context Providers providers, @Context UriInfo uri) {
        this.providers = providers;
        this.uri = uri;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return providers.getExceptionMapper(AnalyticsException.class).toResponse(errorFor(thrown));
    }

    private AnalyticsException errorFor(Throwable thrown) {
        if (thrown instanceof NotFoundException || thrown instanceof NotAllowedException) {
            return new EndpointNotFoundException(uri.getRequestUri().getRawPath(), thrown);
        }
        if (thrown instanceof NotAcceptableException) {
            return new InvalidHeaderException("accept", "it must allow application/json", thrown);
        }
        // What went wrong is for the log; the client learns no more than that something did.
        return new InternalException(UNFORESEEN, thrown);
    }
}
