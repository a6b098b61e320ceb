package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ReservedHeader implements LintRule {
    private static final String RETRY_AFTER = "retry-after";

    private static final Map<String, String> HELP =
            Map.of(RETRY_AFTER, "say it with `retry: {when: later, after: PT30S}`");

    private static final String OF_CODE = "leave it out: `body` says that it has the code, which is sent in it";

    private static final String LEFT = "leave it out: who sends the answer sets it";

    /** Of the body, and of the connection, which the server and what adapts the errors to it know alone. */
    private static final Set<String> OTHERS = Set.of(
            "connection",
            "content-encoding",
            "content-language",
            "content-length",
            "content-location",
            "content-range",
            "content-type",
            "date",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            RETRY_AFTER);

    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "The `headers` of a row have none that follows from something else: `Retry-After`, that of the code, or one of the body or of the connection.";
    }

    @Override
    public String reason() {
        return "`retry` says when to try again, `body` which header has the code, the adapter what the body is, and the server how it is sent. A second word on it is dropped by some, and makes others wait for a body that never ends.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        // A header that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        Optional<String> code = catalog.problem().code().header();
        for (ErrorDefinition row : catalog.errors()) {
            for (Header header : row.policy().headers()) {
                boolean isCode = code.filter(header::isNamed).isPresent();
                String name = header.name().value().toLowerCase(Locale.ROOT);
                if ((isCode || OTHERS.contains(name)) && told.add(header.name().span())) {
                    diagnostics.add(fault(header, isCode ? OF_CODE : HELP.getOrDefault(name, LEFT))
                            .about(row.span()));
                }
            }
        }
    }

    private Diagnostic fault(Header header, String help) {
        return Diagnostic.of(
                        this,
                        header.name().span(),
                        "the header `" + header.name().value() + "` is not for a table to say")
                .withHelp(help);
    }
}
