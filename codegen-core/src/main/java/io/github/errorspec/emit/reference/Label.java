package io.github.errorspec.emit.reference;

import java.util.Locale;

/** What a part is about: by this, an output finds and shapes it, whatever its title is. */
public enum Label {
    /** The state of a code that is told before anything else, with {@link #REASON} behind it. */
    INTERNAL("Internal"),
    DRAFT("Draft"),
    DEPRECATED("Deprecated"),
    RETIRED("Retired"),
    REASON(""),
    FAMILY("Family"),

    /** What went wrong, and what can be done about it. */
    DESCRIPTION(""),
    CAUSES("Causes"),
    REMEDY("What to do"),
    TRY_AGAIN("Try again"),

    /** What only those read who run the service. */
    SUPPORT_DESCRIPTION("For support"),
    SUPPORT_REMEDY("What support does"),
    RUNBOOK("Runbook"),

    /** What programs see. */
    PARAMS("Params"),
    ANSWER("Answer"),
    RAISED_BY("Raised by"),
    NAMES("In code"),

    /** Whatever else, in {@link #FACTS}. */
    FACTS(""),
    ID("Id"),
    CATEGORY("Category"),
    STATUS("Status"),
    HEADERS("Headers"),
    MESSAGE("Message"),
    TYPE("Type"),
    TAGS("Tags"),
    FIELDS("Fields"),
    SINCE("Since"),
    SEE("See"),

    /** What is told of a catalog and of a section, beside their descriptions. */
    VERSION("Version"),
    CODES("");

    private final String title;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Label(String title) {
        this.title = title;
    }

    /** As programs have it, such as {@code try-again}. */
    public String word() {
        return word;
    }

    /** Our own words for it; empty if it needs none. */
    public String title() {
        return title;
    }
}
