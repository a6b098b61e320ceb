package io.github.errorspec.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media types that responses say, which are told of an error that the catalog lacks. */
public final class MediaTypes {
    private static final String HEADER = "Content-Type";

    /** So that a text from outside stays short, and is one word of a log. */
    private static final int LONGEST = 100;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern FORM = Pattern.compile(TOKEN + "/" + TOKEN);

    /** What services and proxies send, and what nobody should see in a text. */
    private static final List<String> SAMPLES = List.of(
            "text/html",
            "Text/HTML ; charset=\"utf-8\"",
            " text/html;charset=utf-8, text/html",
            "application/problem+json",
            "!#$%&'*+-.^_`|~0Az/!#$%&'*+-.^_`|~0Az",
            "a/" + "b".repeat(LONGEST - 2),
            "a/" + "b".repeat(LONGEST - 1),
            "",
            ";",
            "text",
            "text/",
            "/html",
            "text/html/5",
            "text / html",
            "text/html, text/html",
            "text/\"html\"",
            "<b>/x",
            "text/h\u00e9",
            "text/html)\u001b[31m");

    private MediaTypes() {}

    /** That of a header, without its parameters; nothing if it is none of RFC 9110, 8.3.1, or too long. */
    static Optional<String> of(Map<String, String> headers) {
        return Optional.ofNullable(headers.get(HEADER))
                .map(value -> value.split(";", 2)[0].strip())
                .filter(type -> type.length() <= LONGEST && FORM.matcher(type).matches());
    }

    /** The headers of a response with each of the samples. */
    public static List<Map<String, String>> headers() {
        return SAMPLES.stream().map(sample -> Map.of(HEADER, sample)).toList();
    }
}
