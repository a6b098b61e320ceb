package io.github.errorspec.parse;

import io.github.errorspec.source.Located;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Labelled addresses. */
final class Links {
    /** Others, {@code javascript} above all, have no place in generated pages. */
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private Links() {}

    static Map<String, String> read(Fields fields, Reading reading) {
        Map<String, String> links = new LinkedHashMap<>();
        fields.textsByKey("links").forEach((label, address) -> {
            if (isAddress(address)) {
                links.put(label, address.value());
            } else {
                reading.report(
                        SyntaxFault.BAD_VALUE,
                        address.span(),
                        "`" + address.value() + "` is not an address",
                        "an absolute address that begins with `https:`, `http:` or `mailto:`");
            }
        });
        return links;
    }

    private static boolean isAddress(Located<String> text) {
        try {
            String scheme = new URI(text.value()).getScheme();
            return scheme != null && SCHEMES.contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
