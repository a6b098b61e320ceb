package com.example.analytics;

import com.example.analytics.errors.AnalyticsException;
import java.util.Map;

/**
 * An error as RFC 9457 puts it on the wire.
 *
 * @param code the concrete code; never the text of a family
 * @param params what the detail speaks of, for programs; without the sensitive ones
 */
record Problem(
        String type, String title, int status, String detail, String instance, long code, Map<String, Object> params) {

    static Problem of(AnalyticsException error, String instance) {
        return new Problem(
                "about:blank",
                error.title(),
                error.httpStatus(),
                error.getMessage(),
                instance,
                error.code(),
                error.params());
    }
}
