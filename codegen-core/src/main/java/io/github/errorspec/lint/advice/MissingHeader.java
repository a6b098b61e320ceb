package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class MissingHeader implements LintRule {
    /** What RFC 9110 asks for, with an example of each. */
    private static final Map<Integer, String> NEEDED = new TreeMap<>(Map.of(
            401, "WWW-Authenticate: 'Bearer realm=\"api\"'",
            405, "Allow: \"GET, POST\"",
            426, "Upgrade: HTTP/2.0"));

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A row with the status 401 has a header `WWW-Authenticate`, one with 405 `Allow`, and one with 426 `Upgrade`.";
    }

    @Override
    public String reason() {
        return "HTTP asks for them (RFC 9110), and some clients throw where `WWW-Authenticate` is missing, so that the error is lost ([who does what](http.md)). A row that only the option `fallbacks` of Java raises gets `Allow` from the framework: there, accept the finding.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> rows = Answers.of(catalog);
        NEEDED.forEach((status, example) -> {
            String name = example.substring(0, example.indexOf(':'));
            List<ErrorDefinition> lacking = rows.stream()
                    .filter(row -> row.policy().httpStatus() == status)
                    .filter(row -> !Header.isNamedIn(row.policy().headers(), name))
                    .toList();
            Rows.report(
                    this,
                    catalog,
                    lacking,
                    row -> fault(row, name, example),
                    "have the HTTP status " + status + " and no header `" + name + "`",
                    diagnostics);
        });
    }

    private Diagnostic fault(ErrorDefinition row, String name, String example) {
        return Diagnostic.of(
                        this,
                        row.span(),
                        "`" + row.code() + "` has the HTTP status "
                                + row.policy().httpStatus() + " and no header `" + name + "`")
                .withHelp("say it for the row, its category or the catalog: `headers: {" + example + "}`");
    }
}
