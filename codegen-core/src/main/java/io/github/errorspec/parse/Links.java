package io.github.errorspec.parse;

import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Labelled addresses. */
final class Links {
    /** Other schemes, {@code javascript} above all, have no place in generated pages. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://|mailto:)[^\\x00- \\x7F-\\u00A0\\u2000-\\u206F<>\"{}|\\\\^`]+");

    private static final String PAGE = "http";

    private Links() {}

    static Map<String, String> read(Fields fields, Reading reading) {
        Map<String, String> links = new LinkedHashMap<>();
        fields.textsByKey("links").forEach((label, address) -> {
            if (ADDRESS.matcher(address.value()).matches()) {
                links.put(label, address.value());
            } else {
                reading.report(
                        SyntaxFault.BAD_VALUE,
                        address.span(),
                        "`" + address.value() + "` is not an address",
                        "an absolute address that begins with `https://`, `http://` or `mailto:`, without spaces");
            }
        });
        return links;
    }

    /** The address of a page. */
    static Optional<String> readOne(Fields fields, String key, Reading reading) {
        return fields.text(key)
                .filter(address -> {
                    boolean valid = address.value().startsWith(PAGE)
                            && ADDRESS.matcher(address.value()).matches();
                    if (!valid) {
                        reading.report(
                                SyntaxFault.BAD_VALUE,
                                address.span(),
                                "`" + address.value() + "` is not an address of a page",
                                "an absolute address that begins with `https://` or `http://`, without spaces");
                    }
                    return valid;
                })
                .map(Located::value);
    }
}
