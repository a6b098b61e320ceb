package com.example.analytics;

import com.example.analytics.errors.InvalidValueException;

/** The seconds since 1970 from {@code from} up to, but without, {@code to}. */
record TimeRange(long from, long to) {
    TimeRange {
        if (to <= from) {
            throw new InvalidValueException("to", Long.toString(to), "the time range ends before it begins");
        }
    }

    static TimeRange of(Query query) {
        return new TimeRange(query.requiredNumber("from"), query.requiredNumber("to"));
    }

    static TimeRange of(JsonBody body) {
        return new TimeRange(body.number("from"), body.number("to"));
    }

    boolean contains(long time) {
        return time >= from && time < to;
    }
}
