package io.github.errorspec.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as RFC 3339 writes them: {@code 2026-01-02T03:04:05.006+01:00}. */
public final class Rfc3339 {
    /** The JDK reads no more than nine digits of a second, and some forms besides. */
    private static final Pattern FORM =
            Pattern.compile("([0-9-]{10})[Tt ]([0-9:]{8})(?:(\\.[0-9]{1,9})[0-9]*)?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private Rfc3339() {}

    /** The point in time, to the nanosecond; nothing if the text has another form, or there is no such date. */
    public static Optional<Instant> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(form.replaceFirst("$1T$2$3$4")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
