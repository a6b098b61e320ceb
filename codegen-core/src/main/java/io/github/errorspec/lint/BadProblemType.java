package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.MessageTemplate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

final class BadProblemType implements LintRule {
    /** What may stand in an address (RFC 3986). */
    private static final Pattern PART = Pattern.compile("([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*");

    @Override
    public String summary() {
        return "`problem.type` gives an address, absolute or relative (a URI reference of RFC 3986).";
    }

    @Override
    public String reason() {
        return "Clients that read `type` as an address, as Spring does, fail on the whole body if it is none.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Optional<MessageTemplate> type = catalog.problem().type();
        if (type.isPresent() && !isAddress(type.get())) {
            diagnostics.add(Diagnostic.of(
                            this,
                            catalog.problem().typeSpan(),
                            "`" + type.get() + "` gives no address: `type` is a URI reference (RFC 3986)")
                    .withHelp(
                            "write anything but ASCII letters, digits and `-._~:/?#[]@!$&'()*+,;=` as `%` and two hex digits,"
                                    + " such as `%20` for a blank; codes are encoded so by themselves")
                    .about(catalog.span()));
        }
    }

    /** With a code or an id, in which nothing has to be looked at: what means something in an address is encoded there. */
    private static boolean isAddress(MessageTemplate type) {
        StringBuilder address = new StringBuilder();
        for (MessageTemplate.Part part : type.parts()) {
            if (part instanceof MessageTemplate.Literal literal) {
                if (!PART.matcher(literal.text()).matches()) {
                    return false;
                }
                address.append(literal.text());
            } else if (part instanceof MessageTemplate.Placeholder place) {
                address.append(place.name().equals("id") ? "A" : "1");
            }
        }
        return parses(address.toString());
    }

    private static boolean parses(String address) {
        try {
            return new URI(address).toString().equals(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
