package io.github.errorspec.diagnostic;

/** Something a spec must or should keep. The rules page is printed from these. */
public interface Rule {
    /** Stable, in kebab case; shown in brackets behind a message. */
    String id();

    /** Unless something else is asked for; see {@link RuleSet}. */
    Severity severity();

    /** One sentence for the rules page: what is wrong, and why it matters. Markdown. */
    String summary();
}
