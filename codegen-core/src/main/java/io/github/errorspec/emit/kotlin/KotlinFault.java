package io.github.errorspec.emit.kotlin;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that Kotlin cannot express. */
enum KotlinFault implements Rule {
    KOTLIN_NAME_CLASH(
            "Two elements would have the same name in generated Kotlin, or names that differ only in case, which file systems mix up."),
    KOTLIN_TOO_MANY_PARAMS("The JVM limits what a constructor takes, so a row has at most 120 params in Kotlin."),
    KOTLIN_TOO_MANY_ROWS(
            "The JVM limits what a class can have, so a catalog has at most 10,000 rows and aliases in Kotlin."),
    KOTLIN_TOO_MANY_CATEGORIES("The JVM limits an enum of categories to about 1,500."),
    KOTLIN_NO_ROWS("The option `internalRows` of the target `kotlin` leaves nothing of the catalog to generate.");

    private final String summary;

    KotlinFault(String summary) {
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
        return "Otherwise there would be no Kotlin that compiles.";
    }
}
