package io.github.errorspec.emit.kotlin;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;

/**
 * Every name in generated Kotlin that comes from a spec. A name depends on its own row only, never on what other rows exist, so
 * a new row cannot rename an old one.
 */
final class KotlinNames {
    private final String prefix;

    KotlinNames(Catalog catalog, KotlinOptions options) {
        String words =
                options.typePrefix().orElseGet(() -> Words.of(lastWord(catalog)).pascal());
        boolean taken = ReservedWords.isThrowable(words + "Error") || ReservedWords.isThrowable(words + "Exception");
        this.prefix = taken ? words + "Catalog" : words;
    }

    /** {@code web-shop} of {@code acme.web-shop}. */
    static String lastWord(Catalog catalog) {
        return catalog.id().substring(catalog.id().lastIndexOf('.') + 1);
    }

    /** A type of the catalog as such, such as {@code AnalyticsError}. */
    String type(String ending) {
        return prefix + ending;
    }

    String error() {
        return type("Error");
    }

    String exception() {
        return type("Exception");
    }

    /** The texts in a language: {@code pt-BR} gives {@code AnalyticsMessagesPtBr}. */
    String messages(String locale) {
        return type("Messages") + Words.of(locale).pascal();
    }

    /** {@code rate-limit} gives {@code RateLimitException}. */
    String exception(Category category) {
        return exception(Words.of(category.id()).pascal());
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredException}, {@code INTERNAL_ERROR} gives {@code InternalException}. */
    String exception(ErrorDefinition error) {
        Located<String> given = error.names().get("kotlin");
        return exception(
                given != null
                        ? Words.capitalized(given.value())
                        : Words.of(error.id().value()).pascal());
    }

    private String exception(String words) {
        String name = without(without(words, "Exception"), "Error") + "Exception";
        return ReservedWords.isThrowable(name) ? prefix + name : name;
    }

    private static String without(String words, String ending) {
        return words.endsWith(ending) && words.length() > ending.length()
                ? words.substring(0, words.length() - ending.length())
                : words;
    }

    /** {@code rate-limit} gives {@code RATE_LIMIT}. */
    static String constant(String category) {
        return Words.of(category).constant();
    }

    /** {@code stream-name} gives {@code streamName}; a name that is taken gets an ending: {@code classParam}. */
    static String param(String name) {
        Words words = Words.of(name);
        return ReservedWords.isTaken(words.camel()) ? words.and("param").camel() : words.camel();
    }
}
