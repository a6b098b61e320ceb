package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that a target cannot express. */
public enum TargetRule implements Rule {
    NAME_CLASH(
            "Two elements would have the same name in generated code, or names that differ only in case, which file systems mix up."),
    NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate."),
    TOO_MANY_ROWS(
            "A class has no room for so many constants: on the JVM, an enum of Java has about 1,800 rows, and one of Kotlin 10,000 rows and aliases."),
    TOO_MANY_CATEGORIES("The JVM limits an enum of categories to about 2,600 in Java and 1,500 in Kotlin."),
    TOO_MANY_PARAMS("A constructor takes no more params."),
    TOO_MANY_NESTED("The JVM limits what a class can have, so a class has some 20,000 others inside it at most."),
    TOO_MANY_SUBCLASSES("The JVM limits a sealed class to some 30,000 subclasses.");

    private final String summary;

    TargetRule(String summary) {
        this.summary = summary;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return summary;
    }
}
