package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that Java cannot express. */
enum JavaFault implements Rule {
    JAVA_NAME_CLASH(
            "Two elements would have the same name in generated Java, or names that differ only in case, which file systems mix up."),
    JAVA_ENUM_TOO_LARGE(
            "The JVM limits the code that creates the constants of an enum to 65,535 bytes, about 1,800 rows."),
    JAVA_TOO_MANY_NESTED("The JVM limits what a class can have, so a class has some 20,000 others inside it at most."),
    JAVA_TOO_MANY_CATEGORIES("The JVM limits an enum of categories to about 2,600."),
    JAVA_TOO_MANY_SUBCLASSES("The JVM limits a sealed class to some 30,000 subclasses."),
    JAVA_NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate.");

    private final String summary;

    JavaFault(String summary) {
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

    @Override
    public String reason() {
        return "Otherwise there would be no Java that compiles.";
    }
}
