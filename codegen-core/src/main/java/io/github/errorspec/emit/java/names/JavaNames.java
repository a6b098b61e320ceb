package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.ClassName;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every name in generated Java that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 */
public final class JavaNames {
    private final String packageName;
    private final String prefix;

    public JavaNames(Catalog catalog, JavaOptions options) {
        this.packageName = options.packageName();
        this.prefix = prefix(options.typePrefix()
                .orElseGet(() -> pascal(catalog.id().substring(catalog.id().lastIndexOf('.') + 1))));
    }

    /** What the words become where they would make a type of {@code java.lang}. */
    private static String prefix(String words) {
        boolean taken = ReservedNames.isJavaLang(words + "Error") || ReservedNames.isJavaLang(words + "Exception");
        return taken ? words + "Catalog" : words;
    }

    public ClassName errorType() {
        return type(prefix + "Error");
    }

    /** The types that hold a part of the constants each, where no single type can hold all. */
    public ClassName constants(int part) {
        return type(prefix + "Errors" + part);
    }

    public ClassName lookup() {
        return type(prefix + "ErrorLookup");
    }

    public ClassName categoryType() {
        return type(prefix + "ErrorCategory");
    }

    public ClassName baseException() {
        return type(prefix + "Exception");
    }

    public ClassName httpStatusMapper() {
        return type(prefix + "HttpStatusMapper");
    }

    public ClassName generated() {
        return type(prefix + "Generated");
    }

    /** The type with a method to raise each error, where exceptions are shared. */
    public ClassName factories() {
        return type(prefix + "Errors");
    }

    /** The texts in a language: {@code pt-BR} gives {@code AnalyticsMessages_pt_BR}, as resource bundles are called. */
    public ClassName messages(String locale) {
        return type(prefix + "Messages_" + locale.replace('-', '_'));
    }

    /** A type that the generated ones share and nobody else sees. */
    public ClassName support(String name) {
        return type(prefix + name);
    }

    /** {@code rate-limit} gives {@code RateLimitException}. */
    public ClassName exception(Category category) {
        return exceptionType(pascal(category.id()));
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredException}, {@code INTERNAL_ERROR} gives {@code InternalException}. */
    public ClassName exception(ErrorDefinition error) {
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

    private ClassName exceptionType(String words) {
        String stem = stripped(stripped(words, "Exception"), "Error");
        String name = stem + "Exception";
        return type(ReservedNames.isJavaLang(name) ? prefix + name : name);
    }

    private static String stripped(String words, String ending) {
        return words.endsWith(ending) && words.length() > ending.length()
                ? words.substring(0, words.length() - ending.length())
                : words;
    }

    /** {@code rate-limit} gives {@code RATE_LIMIT}. */
    public static String constant(Category category) {
        return category.id().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@code stream-name} gives {@code streamName}; a name that is taken gets an ending: {@code classParam}. */
    public static String param(String name) {
        String joined = Arrays.stream(name.split("[-_]+"))
                .filter(word -> !word.isEmpty())
                .map(JavaNames::capitalized)
                .collect(Collectors.joining());
        boolean shouted = joined.equals(joined.toUpperCase(Locale.ROOT));
        String camel = shouted
                ? joined.toLowerCase(Locale.ROOT)
                : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        return ReservedNames.isTaken(camel) ? camel + "Param" : camel;
    }

    /** Words joined by capitals; the words are separated by hyphens, underscores and dots. */
    private static String pascal(String words) {
        return Arrays.stream(words.split("[-_.]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> capitalized(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private ClassName type(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }
}
