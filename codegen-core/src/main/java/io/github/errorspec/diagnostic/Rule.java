package io.github.errorspec.diagnostic;

/** Something a spec must or should keep. The rules page is printed from these. */
public interface Rule {
    /** Stable, in kebab case; shown in brackets behind a message. */
    String id();

    /** Unless something else is asked for; see {@link RuleSet}. */
    Severity severity();

    /**
     * Whether nothing can be done about a breach but to mend it, so that a spec can neither accept it nor make the rule milder:
     * nothing right could be generated otherwise.
     */
    default boolean isFirm() {
        return severity() == Severity.ERROR;
    }

    /**
     * Whether nobody can say what changed as long as a breach is there: two rows with one code, or a row of which something could not be
     * read, would be told as changes too.
     */
    default boolean hidesChanges() {
        return isFirm();
    }

    /** Whether it says that something is not there, which nobody knows of a spec that was read in part. */
    default boolean needsWhole() {
        return false;
    }

    /** Whether it compares editions: what it finds has a cause of its own, whatever else is wrong at its place. */
    default boolean comparesEditions() {
        return false;
    }

    /** What is wrong, or what should be, in a sentence or two. Markdown. */
    String summary();

    /** Why that matters to those who use the catalog, in a sentence or two. Markdown. */
    String reason();
}
