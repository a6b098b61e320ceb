package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.edit.Addresses;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what the rules find, and says of each what accepts it: a version, or a reason. */
final class Findings {
    private final Versions versions;
    private final Catalog table;
    private final String spec;
    private final Diagnostics diagnostics;
    private Bump due;

    /** Those of the table, made for the first finding: most checks have none, and many rows take their time. */
    private Optional<Addresses> addresses = Optional.empty();

    /**
     * Starts without any.
     *
     * @param least what is due already
     * @param table that of today
     * @param spec how the command line is told of that table
     */
    Findings(Versions versions, Bump least, Catalog table, String spec, Diagnostics diagnostics) {
        this.versions = versions;
        this.table = table;
        this.spec = spec;
        this.diagnostics = diagnostics;
        this.due = least;
    }

    /**
     * Adds a breach of a rule.
     *
     * @param element what it is about
     * @param diagnostic what is wrong; its help says what would be right
     */
    void add(CompatRule rule, Element element, Diagnostic diagnostic) {
        Bump bump = rule.impact().bump();
        due = due.compareTo(bump) >= 0 ? due : bump;
        Diagnostic found = diagnostic.about(element.span());
        if (rule.isExcusedByVersion() && versions.excuse(bump)) {
            diagnostics.add(found.withSeverity(Severity.NOTE)
                    .withHelp("`" + versions.now().orElseThrow() + "` is a version that may change this"));
            return;
        }
        List<String> ways = new ArrayList<>();
        found.help().ifPresent(ways::add);
        if (rule.isExcusedByVersion()) {
            versions.next(bump).ifPresent(next -> ways.add("release it as `" + next + "`"));
        }
        if (rule.offersToAccept()) {
            String accept = "accept it: " + element.accept(rule, addresses(), spec);
            diagnostics.add(found.withHelp(ways.isEmpty() ? accept : String.join(", ", ways) + ", or " + accept));
        } else {
            diagnostics.add(found.withHelp(String.join(", or ", ways)));
        }
    }

    private Addresses addresses() {
        if (addresses.isEmpty()) {
            addresses = Optional.of(Addresses.of(table));
        }
        return addresses.get();
    }

    /** Adds what is found about the version itself. */
    void addVersion(Element element, Diagnostic diagnostic) {
        diagnostics.add(diagnostic.about(element.span()));
    }

    /** What has to grow in the version, after all that was found. */
    Bump due() {
        return due;
    }

    Versions versions() {
        return versions;
    }
}
