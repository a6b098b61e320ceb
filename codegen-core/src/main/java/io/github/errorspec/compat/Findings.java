package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Takes what the rules find, and says of each what accepts it: a version, or a reason. */
final class Findings {
    private final Versions versions;
    private final Diagnostics diagnostics;
    private Bump due;

    Findings(Versions versions, Bump least, Diagnostics diagnostics) {
        this.versions = versions;
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
        String accept = "accept it: " + element.accept(rule);
        diagnostics.add(found.withHelp(ways.isEmpty() ? accept : String.join(", ", ways) + ", or " + accept));
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
