package io.github.errorspec.diagnostic;

/** Something a spec must or should keep. The rules page is printed from these. */
public interface Rule {
    /** Stable, in kebab case; shown in brackets behind a message. */
    String id();

    /** Unless something else is asked for; see {@link RuleSet}. */
    Severity severity();

    /** What is wrong, or what should be, in a sentence or two. Markdown. */
    String summary();

    /** Why that matters to those who use the catalog, in a sentence or two. Markdown. */
    String reason();
}
