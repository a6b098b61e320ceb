package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog or a template can have that a target cannot express, or lack that a target has to say. */
public enum TargetRule implements Rule {
    NAME_CLASH(
            "Two elements would have the same name in generated code, or names that differ only in case.",
            "Code with two elements of one name does not compile, and some file systems keep only one of two files whose names differ in case."),
    NO_ROWS(
            "The option `internalRows` leaves nothing of the catalog to generate.",
            "Code without any error is of no use, so this is most likely a mistake in the table or the build."),
    TOO_MANY_ROWS(
            "The catalog has more rows than generated code has room for: about 1,800 in an enum of Java, 10,000 rows and aliases in Kotlin.",
            "The JVM limits the code that creates the constants of a class, so the compiler would refuse it."),
    TOO_MANY_CATEGORIES(
            "The catalog has more categories than generated code has room for: about 2,600 in Java, 1,500 in Kotlin.",
            "The JVM limits the code that creates the constants of a class, so the compiler would refuse it."),
    TOO_MANY_PARAMS(
            "A row has more params, or an object more members, than a constructor takes: 120 in Java and Kotlin.",
            "The JVM limits what a method takes, so the compiler would refuse it."),
    TOO_MANY_FIELDS(
            "The table declares more fields than a constructor takes: 100 in Java and Kotlin.",
            "The JVM limits what a method takes, so the compiler would refuse it."),
    TOO_MANY_NESTED(
            "A category has more rows than a class has room for inside it: some 20,000 in Java.",
            "The JVM limits what a class can have, so the compiler would refuse it."),
    TOO_MANY_SUBCLASSES(
            "A category has more rows than a sealed class of Java has room for: some 30,000.",
            "The JVM limits what a class can name, so the compiler would refuse it."),
    UNFIT_FOR_ERROR_INFO(
            "With the adapter `grpc`, an `id` is what `google.rpc.ErrorInfo` takes as a reason, and a param what it takes as a key.",
            "`google/rpc/error_details.proto` says what these look like. No stack that was tried insists on it, but a gateway or a linter may, and a reason that is none is replaced."),
    ERROR_INFO_CLASH(
            "With the adapter `grpc`, two rows would have one reason, or a param the key of the code.",
            "One would take the place of the other in `google.rpc.ErrorInfo`, and clients would take an error for another one."),
    UNFIT_FALLBACK(
            "The option `fallbacks` of Java names an error that the table does not have, a family, a deprecated error, or one with a required param that nothing fills.",
            "What a framework refuses would be answered with an error that nobody can raise."),
    MISSING_VERSION(
            "Package files were asked for, but the catalog has no version, so they say `0.0.0`.",
            "A registry takes a version once, so a second release could not be published, and nobody could tell of which table a package was made."),
    NO_OPENAPI(
            "The document of an API is none of OpenAPI 3.0 or 3.1.",
            "Errors could be added to it only by a guess, and what came out would be no document of any version."),
    UNKNOWN_ERROR(
            "An `x-errors` in the document of an API has something that is no code, id or category of the table.",
            "Its operation would promise an error that nobody raises, and not tell of the one that is meant."),
    UNREAD_ERRORS(
            "An `x-errors` in the document of an API stands where no operation has it.",
            "Nothing would tell of these errors, though somebody took the trouble to name them."),
    COMPONENT_CLASH(
            "The document of an API has a component of its own with the name of one that is generated.",
            "One of the two would take the place of the other, and responses would mean something else."),
    RELATIVE_REFERENCE(
            "The document of an API refers to other files by their paths.",
            "`openapi.json` repeats these paths, and lies in another folder as a rule, from which they lead elsewhere."),
    UNREACHABLE_RESPONSE(
            "An operation has errors of a status whose response is a reference that leads out of the document, or nowhere.",
            "The response stays as it is, so the document does not tell of these errors."),
    REGION_MARKERS(
            "The file that a target writes a part of does not have the two lines between which that goes, each once and in their order.",
            "Where the part begins or ends could only be guessed, and text of the file's author would be lost."),
    UNRESOLVED_TYPE(
            "The `type` of a row is the address of no page of the site.",
            "People and programs open that address to learn what an error means, and would find nothing."),
    TEMPLATE_ERROR(
            "A template cannot be read or filled.",
            "A file that is filled half way would look complete, so nothing is written until every template works."),
    TEMPLATE_OUTPUT_CLASH(
            "Two templates, or two rows with one template, would write the same file.",
            "One of the two would overwrite the other, and what it says would be missing without a word.");

    private final String summary;
    private final String reason;

    TargetRule(String summary, String reason) {
        this.summary = summary;
        this.reason = reason;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return switch (this) {
            case MISSING_VERSION, RELATIVE_REFERENCE -> Severity.NOTE;
            case UNREACHABLE_RESPONSE, UNRESOLVED_TYPE, UNFIT_FOR_ERROR_INFO -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public boolean needsWhole() {
        return this == NO_ROWS || this == MISSING_VERSION || this == UNKNOWN_ERROR || this == UNFIT_FALLBACK;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String reason() {
        return reason;
    }
}
