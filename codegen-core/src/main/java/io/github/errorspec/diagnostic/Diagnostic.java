package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.Comparator;
import java.util.Optional;

/**
 * One fact about a spec, at its place.
 *
 * @param rule what was broken
 * @param severity how grave that is here; see {@link RuleSet}
 * @param span where
 * @param message states the fact and quotes the user's own word
 * @param help what would be accepted
 * @param related a second place that explains the first
 * @param fix edits that mend it
 * @param subject the element that it is about: where the row, the category or the catalog stands whose {@code allow} can accept it
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        SourceSpan span,
        String message,
        Optional<String> help,
        Optional<Related> related,
        Optional<Fix> fix,
        Optional<SourceSpan> subject) {
    /** File, line, column, rule: the order of every report. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        message = Visible.sentence(message);
        help = help.map(Visible::sentence);
    }

    /**
     * A second place.
     *
     * @param span where
     * @param message what stands there, such as "first defined here"
     */
    public record Related(SourceSpan span, String message) {
        public Related {
            message = Visible.sentence(message);
        }
    }

    /** As grave as the rule says. */
    public static Diagnostic of(Rule rule, SourceSpan span, String message) {
        return new Diagnostic(
                rule,
                rule.severity(),
                span,
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This, but so grave. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, span, message, help, related, fix, subject);
    }

    /** This, with a sentence that says what would be accepted. */
    public Diagnostic withHelp(String sentence) {
        return new Diagnostic(rule, severity, span, message, Optional.of(sentence), related, fix, subject);
    }

    /** This, with a second place. */
    public Diagnostic withRelated(SourceSpan place, String sentence) {
        return new Diagnostic(
                rule, severity, span, message, help, Optional.of(new Related(place, sentence)), fix, subject);
    }

    /** This, with edits that mend it. */
    public Diagnostic withFix(Fix edits) {
        return new Diagnostic(rule, severity, span, message, help, related, Optional.of(edits), subject);
    }

    /** This, about the element that stands there: a row, a category or the catalog. */
    public Diagnostic about(SourceSpan element) {
        return new Diagnostic(rule, severity, span, message, help, related, fix, Optional.of(element));
    }

    /** Whether it stops a compilation. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
