package io.github.errorspec.emit.java.names;

import io.github.errorspec.emit.DefaultPackage;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Every name in generated Java that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 */
public final class JavaNames {
    private final String packageName;
    private final String prefix;

    public JavaNames(Catalog catalog, JavaOptions options) {
        this.packageName =
                options.packageName().orElseGet(() -> DefaultPackage.of(catalog.id(), SourceVersion::isKeyword));
        this.prefix = prefix(options.typePrefix()
                .orElseGet(() -> pascal(catalog.id().substring(catalog.id().lastIndexOf('.') + 1))));
    }

    /** What the words become where they would make a type of {@code java.lang}. */
    private static String prefix(String words) {
        boolean taken = ReservedNames.isJavaLang(words + "Error") || ReservedNames.isJavaLang(words + "Exception");
        return taken ? words + "Catalog" : words;
    }

    /** {@code acme.web-shop} gives {@code acme.webshop.errors}. */
    public String packageName() {
        return packageName;
    }

    public String errorType() {
        return prefix + "Error";
    }

    /** The types that hold a part of the constants each, where no single type can hold all. */
    public String constants(int part) {
        return prefix + "Errors" + part;
    }

    public String lookup() {
        return prefix + "ErrorLookup";
    }

    public String categoryType() {
        return prefix + "ErrorCategory";
    }

    public String baseException() {
        return prefix + "Exception";
    }

    public String httpStatusMapper() {
        return prefix + "HttpStatusMapper";
    }

    public String generated() {
        return prefix + "Generated";
    }

    /** The type with a method to raise each error, where exceptions are shared. */
    public String factories() {
        return prefix + "Errors";
    }

    /** The types that hold a part of these methods each, where no single type can hold all. */
    public String factories(int part) {
        return prefix + "Factories" + part;
    }

    /** The texts in a language: {@code pt-BR} gives {@code AnalyticsMessagesPtBr}. */
    public String messages(String locale) {
        return prefix + "Messages" + pascal(locale);
    }

    /** A type that the generated ones share and nobody else sees. */
    public String support(String name) {
        return prefix + name;
    }

    /** {@code rate-limit} gives {@code RateLimitException}. */
    public String exception(Category category) {
        return exceptionType(pascal(category.id()));
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredException}, {@code INTERNAL_ERROR} gives {@code InternalException}. */
    public String exception(ErrorDefinition error) {
        Located<String> given = error.names().get("java");
        return exceptionType(given != null ? given.value() : pascal(error.id().value()));
    }

    /** {@code PARAM_REQUIRED} gives {@code paramRequired}; a name that is taken gets an ending: {@code defaultError}. */
    public static String factory(ErrorDefinition error) {
        Located<String> given = error.names().get("java");
        String words = given != null ? given.value() : pascal(error.id().value());
        String camel = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return ReservedNames.isTaken(camel) ? camel + "Error" : camel;
    }

    private String exceptionType(String words) {
        String stem = stripped(stripped(words, "Exception"), "Error");
        String name = stem + "Exception";
        return ReservedNames.isJavaLang(name) ? prefix + name : name;
    }

    private static String stripped(String words, String ending) {
        return words.endsWith(ending) && words.length() > ending.length()
                ? words.substring(0, words.length() - ending.length())
                : words;
    }

    /** {@code rate-limit} gives {@code RATE_LIMIT}. */
    public static String constant(Category category) {
        return Words.of(category.id()).constant();
    }

    /** {@code stream-name} gives {@code streamName}; a name that is taken gets an ending: {@code classParam}. */
    public static String param(String name) {
        String camel = Words.of(name).camel();
        return ReservedNames.isTaken(camel) ? camel + "Param" : camel;
    }

    private static String pascal(String words) {
        return Words.of(words).pascal();
    }
}
