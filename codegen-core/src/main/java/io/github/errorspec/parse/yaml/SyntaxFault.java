package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What can be wrong with a spec before its elements are compared with each other. */
public enum SyntaxFault implements Rule {
    EMPTY_FILE(
            "The spec has no content; the smallest one has `errorSpec`, `id` and one error.",
            "An empty file is what a failed download or script leaves behind. Taken for a catalog without rows, it would remove all that was generated."),
    BINARY_FILE(
            "The file holds bytes that no text has, so it is not a spec.",
            "It is probably the wrong file, and a complaint about each of its bytes would hide that."),
    NOT_UTF_8(
            "Specs are UTF-8, with or without a byte order mark.",
            "In a guessed encoding `ü` becomes other characters in generated code, and reports point to wrong columns."),
    YAML_SYNTAX(
            "The text is not YAML.",
            "From the fault on, a text could belong to anything, so rows could be lost or changed without notice."),
    CONFLICT_MARKER(
            "A spec has lines that Git left where two branches changed the same one.",
            "What stands between them is there twice, and is no spec before somebody has chosen."),
    NESTED_TOO_DEEP(
            "A spec nests at most 50 levels; format 1 itself needs ten.",
            "A few kilobytes of brackets can exhaust the stack of a program that reads them, and no catalog needs so many."),
    RECURSIVE_ALIAS(
            "An alias stands inside the value that it stands for, so the value has no end.",
            "Nothing can be generated from a value without an end, and a tool that follows it never stops."),
    ALIAS_EXPANSION(
            "Aliases expand the spec beyond the limits.",
            "A few lines of aliases can stand for billions of values. Such a file is refused, since expanding it would exhaust the memory of the build."),
    FORBIDDEN_TAG(
            "Only the plain YAML tags for scalars, maps and sequences are accepted.",
            "A spec is data. With some YAML tools a tag creates objects, and so runs code that the author of the file chose."),
    DUPLICATE_KEY(
            "A key stands twice in one mapping.",
            "YAML tools differ in which of the two they take, and the other one is lost without a word."),
    UNKNOWN_KEY(
            "The format does not have this key. Keys that begin with `x-` are yours.",
            "A misspelt key that is ignored looks as if it worked, until somebody misses what it should have done."),
    UNQUOTED_COMMA(
            "In a one-line row a comma ends the text unless the text is in quotes.",
            "To YAML a new key begins behind the comma, so the text would end in the middle of its sentence."),
    AMBIGUOUS_KEY(
            Severity.WARNING,
            "Another YAML tool would make something else of this unquoted key: a number, a boolean, a date or nothing.",
            "ErrorSpec takes the key as it is written, but a script or an editor that reads the same file may see another code, or write one back. Quotes make it text for all of them."),
    MISSING_KEY(
            "A required key is not there.",
            "No default would be right for every catalog, and a guess would become part of your API."),
    MISSING_VALUE(
            "A key stands without a value.",
            "Nobody can tell a value that was forgotten from one that is meant to be empty."),
    WRONG_TYPE(
            "A value has another shape than its key needs: text, list or mapping.",
            "Reading on would mean to guess what was meant, and the guess would end up in generated code."),
    BAD_VALUE(
            "A value is none of those that its key accepts.",
            "A default in its place would change, without a word, what clients are told or whether they try again."),
    UNSUPPORTED_FORMAT(
            "`errorSpec` names the format's version; this compiler reads version 1.",
            "Another version may mean something else by the same key, and a spec that is half understood gives wrong code."),
    NOT_SUPPORTED_YET(
            "The key belongs to format 1, but this version of the compiler cannot honour it yet.",
            "If it were ignored, the generated code would lack what the spec asks for."),
    BAD_VERSION(
            "Versions are Semantic Versions of three numbers, such as `2.3.0`.",
            "Registries of packages take no others, and it must be clear which of two versions is the newer one."),
    BAD_ID(
            "An id does not have the form that generated code needs, or none can be derived from the name.",
            "The id names constants and classes in every language, so it has to be a name in all of them."),
    BAD_CODE(
            "A code does not fit the catalog's code type, or has characters that codes may not have.",
            "Codes travel through JSON, addresses and logs. One that is changed or cut on its way is no longer recognised."),
    MISSING_HTTP(
            "A row has no HTTP status, neither of its own nor from its category nor from the catalog.",
            "Clients, proxies and monitoring act on the status. A default such as 500 would blame the server for mistakes of its clients."),
    HTTP_OUT_OF_RANGE(
            "HTTP statuses are whole numbers, those of answers from 200 to 599.",
            "Servers and HTTP libraries refuse any other, and would do so only when the error is to be sent."),
    BAD_HEADER(
            "A header has a name or a value that HTTP does not allow.",
            "Some servers drop such a header, others fail when the error is to be sent; and a line break in it would begin another header, or the body."),
    BAD_PLACEHOLDER(
            "Braces in a message enclose the name of a param; literal braces are doubled.",
            "Otherwise a brace would be shown to users as it is, or swallow a part of the text."),
    UNKNOWN_PARAM_TYPE(
            "A param, or a field, has a type that the format does not know.",
            "Each type has a counterpart in every language and a form in JSON; without them a value can neither be sent nor read back."),
    BAD_OBJECT(
            "A param that is an object says its members with `of`, each of a type of its own; nothing else has `of`.",
            "Generated code has a type for such a value, and needs to know what is in it."),
    POINTER_CONFLICT(
            "Two pointers of `body` name places that no body can have both.",
            "One of the two values would overwrite the other, and clients would never see it."),
    BAD_LOCALE(
            "A language is a BCP 47 tag with hyphens, such as `de` or `pt-BR`; a translation says the one of its name.",
            "Texts are found by this tag, as clients send it in `Accept-Language`. A translation with another tag would be shown to nobody."),
    DUPLICATE_LOCALE(
            "Each language has one file, and that of the spec has none: its texts stand in the spec.",
            "With two sources for one language, nobody could say which text users see."),
    UNKNOWN_CODE(
            "A translation speaks of a code that no row of the spec has.",
            "Its texts would be shown to nobody, and if the code is misspelt, the row that is meant stays untranslated."),
    UNKNOWN_CATEGORY(
            "A translation speaks of a category that the spec does not have.",
            "Its title would be shown to nobody, and if the id is misspelt, the category that is meant stays untranslated."),
    NO_TRANSLATION(
            Severity.WARNING,
            "`locales` says where translations are, but there is none.",
            "Somebody wanted translated texts, but all users get those of the spec.");

    private final Severity severity;
    private final String summary;
    private final String reason;

    SyntaxFault(String summary, String reason) {
        this(Severity.ERROR, summary, reason);
    }

    SyntaxFault(Severity severity, String summary, String reason) {
        this.severity = severity;
        this.summary = summary;
        this.reason = reason;
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

    @Override
    public String reason() {
        return reason;
    }
}
