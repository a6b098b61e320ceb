package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What can be wrong with a spec before its elements are compared with each other. */
public enum SyntaxFault implements Rule {
    UNREADABLE_FILE("The spec cannot be read: it is missing, a directory, or the system refuses."),
    FILE_TOO_LARGE("A spec file has at most 64 MiB, so that a mistaken path cannot exhaust the memory of a build."),
    EMPTY_FILE("The spec has no content; the smallest one has `errorSpec`, `id` and one error."),
    BINARY_FILE("The file holds bytes that no text has, so it is not a spec."),
    NOT_UTF_8(
            "Specs are UTF-8, with or without a byte order mark; other encodings would make columns and texts a guess."),
    YAML_SYNTAX("The text is not YAML."),
    NESTED_TOO_DEEP("A spec nests at most 50 levels; format 1 itself needs ten."),
    RECURSIVE_ALIAS("An alias stands inside the value that it stands for, so the value has no end."),
    ALIAS_EXPANSION("Aliases expand the spec beyond the limits; such a file is refused, not expanded."),
    FORBIDDEN_TAG(
            "Only the plain YAML tags for scalars, maps and sequences are accepted: a spec is data and creates no objects."),
    DUPLICATE_KEY("A key stands twice in one mapping, and YAML tools differ in which of the two they take."),
    UNKNOWN_KEY(
            "A key that the format does not have would be ignored silently, so it is refused. Keys that begin with `x-` are yours."),
    UNQUOTED_COMMA("In a one-line row a comma ends the text unless the text is in quotes."),
    AMBIGUOUS_KEY(
            Severity.WARNING,
            "Another YAML tool would make something else of this unquoted key: a number, a boolean, a date or nothing. Quotes make it text for all of them."),
    MISSING_KEY("A required key is not there."),
    MISSING_VALUE("A key stands without a value."),
    WRONG_TYPE("A value has another shape than its key needs: text, list or mapping."),
    BAD_VALUE("A value is none of those that its key accepts."),
    UNSUPPORTED_FORMAT("`errorSpec` names the format's version; this compiler reads version 1."),
    NOT_SUPPORTED_YET("The key belongs to format 1, but this version of the compiler cannot honour it yet."),
    BAD_VERSION("Versions are Semantic Versions of three numbers, such as `2.3.0`."),
    BAD_ID("An id does not have the form that generated code needs, or none can be derived from the name."),
    BAD_CODE("A code does not fit the catalog's code type, or has characters that codes may not have."),
    MISSING_HTTP("A row has no HTTP status, neither of its own nor from its category nor from the catalog."),
    HTTP_OUT_OF_RANGE("HTTP statuses are whole numbers from 100 to 599."),
    BAD_PLACEHOLDER("Braces in a message enclose the name of a param; literal braces are doubled."),
    UNKNOWN_PARAM_TYPE("A param has a type that the format does not know."),
    POINTER_CONFLICT("Two pointers of `body` name places that no body can have both."),
    BAD_LOCALE(
            "A language is a BCP 47 tag with hyphens, such as `de` or `pt-BR`; a translation says the one of its name."),
    DUPLICATE_LOCALE("Each language has one file, and that of the spec has none: its texts stand in the spec."),
    UNKNOWN_CODE("A translation speaks of a code that no row of the spec has."),
    UNKNOWN_CATEGORY("A translation speaks of a category that the spec does not have."),
    NO_TRANSLATION(Severity.WARNING, "`locales` says where translations are, but there is none.");

    private final Severity severity;
    private final String summary;

    SyntaxFault(String summary) {
        this(Severity.ERROR, summary);
    }

    SyntaxFault(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }
}
