package io.github.errorspec.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers of responses that say when to try again, well and less well. */
public final class RetryAfterHeaders {
    private static final String SENT = "Sun, 29 Nov 2026 12:00:00 GMT";

    /** Days that do not exist or have another name, times that no day has, and what is written in another way. */
    private static final List<String> NO_DATES = List.of(
            "Wed, 31 Feb 2027 12:00:00 GMT",
            "Wed, 03 Feb 2027 24:00:00 GMT",
            "Wed, 03 Feb 2027 23:59:60 GMT",
            "Mon, 29 Nov 2026 12:01:30 GMT",
            "SUN, 29 Nov 2026 12:01:30 GMT",
            "Sun, 29 nov 2026 12:01:30 GMT",
            "Sun, 29 Nov 2026 12:01:30 +0000",
            "Sun, 29 Nov 2026 12:01:30 UTC",
            "Sun, 29 Nov 2026 12:01:30.5 GMT",
            "29 Nov 2026 12:01:30 GMT",
            "Sun, 29 Nov 2026 12:01 GMT",
            "Wed, 2 Dec 2026 12:01:30 GMT",
            "Sunday, 29-Nov-26 12:01:30 GMT",
            "Sun Nov 29 12:01:30 2026");

    /** The milliseconds that each stands for; nothing where it makes no sense. */
    public static final Map<Map<String, String>, Optional<Long>> SAMPLES = samples();

    private RetryAfterHeaders() {}

    private static Map<Map<String, String>, Optional<Long>> samples() {
        Map<Map<String, String>, Optional<Long>> samples = new LinkedHashMap<>();
        samples.put(Map.of("Retry-After", "120"), Optional.of(120_000L));
        samples.put(Map.of("retry-AFTER", " 0 "), Optional.of(0L));
        samples.put(Map.of("Retry-After", "999999999"), Optional.of(999_999_999_000L));
        addDate("Sun, 29 Nov 2026 12:01:30 GMT", Optional.of(90_000L), samples);
        addDate("Sun, 29 Nov 2026 11:59:00 GMT", Optional.of(0L), samples);
        addDate("Tue, 01 Dec 2026 12:00:00 GMT", Optional.of(172_800_000L), samples);
        addDate("Tue, 29 Feb 2028 12:00:00 GMT", Optional.of(39_484_800_000L), samples);
        for (String date : NO_DATES) {
            addDate(date, Optional.empty(), samples);
        }
        for (String senseless :
                new String[] {"", "soon", "-1", "+1", "1.5", "1e3", "2026-11-29T12:01:30Z", "9".repeat(40)}) {
            samples.put(Map.of("Retry-After", senseless), Optional.empty());
        }
        samples.put(Map.of("X-Other", "1"), Optional.empty());
        return samples;
    }

    private static void addDate(String date, Optional<Long> millis, Map<Map<String, String>, Optional<Long>> samples) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Retry-After", date);
        headers.put("Date", SENT);
        samples.put(headers, millis);
    }
}
