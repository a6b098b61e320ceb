package io.github.errorspec.emit.java.config;

/** How many exception classes there are. */
public enum ExceptionLayout {
    /** One for each row, below that of its category: a {@code catch} can name a single error, and params have accessors. */
    PER_CODE,
    /** The same, each inside the class of its category: a file for each category. */
    NESTED,
    /** One for each category, with a factory method for each row. */
    PER_CATEGORY,
    /** One for the catalog, with a factory method for each row. */
    ONE;

    /** Whether each row has an exception of its own. */
    public boolean isPerRow() {
        return this == PER_CODE || this == NESTED;
    }

    /** Whether each category has an exception of its own. */
    public boolean isPerCategory() {
        return this != ONE;
    }
}
