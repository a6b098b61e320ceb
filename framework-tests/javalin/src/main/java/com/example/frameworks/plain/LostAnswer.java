package com.example.frameworks.plain;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

// docs: lost
/** What a handler had begun to answer when it threw. */
final class LostAnswer {
    /** They describe that answer; all others, such as cookies and those of CORS, belong to the error's too. */
    private static final Set<String> LOST = Set.of(
            "accept-ranges",
            "age",
            "cache-control",
            "content-digest",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-location",
            "content-md5",
            "content-range",
            "content-type",
            "digest",
            "etag",
            "expires",
            "last-modified",
            "location",
            "pragma",
            "repr-digest",
            "transfer-encoding");

    static void drop(HttpServletResponse response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!LOST.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private LostAnswer() {}
}
// docs: end
