package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Every name in generated C# that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 */
final class CSharpNames {
    private final String namespace;
    private final String prefix;

    CSharpNames(Catalog catalog, CSharpOptions options) {
        String id = catalog.id();
        this.namespace = options.namespace().orElseGet(() -> Arrays.stream(id.split("\\.", -1))
                .map(CSharpNames::pascal)
                .collect(Collectors.joining(".")));
        String words = options.typePrefix().orElseGet(() -> pascal(id.substring(id.lastIndexOf('.') + 1)));
        this.prefix = ReservedNames.isException(words) ? words + "Catalog" : words;
    }

    String namespace() {
        return namespace;
    }

    /** A type that the catalog has one of, such as {@code ShopErrorCode}. */
    String type(String name) {
        return prefix + name;
    }

    String baseException() {
        return prefix + "Exception";
    }

    /** The file with the exceptions of rows without a category. */
    String uncategorized() {
        return prefix + "Exceptions";
    }

    /** {@code rate-limit} gives {@code RateLimitException}. */
    String exception(Category category) {
        return exceptionType(pascal(category.id()));
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredException}, {@code INTERNAL_ERROR} gives {@code InternalException}. */
    String exception(ErrorDefinition error) {
        return exceptionType(given(error));
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequired}; a name that is taken gets an ending: {@code TitleError}. */
    String member(ErrorDefinition error) {
        return member(given(error));
    }

    /** The same for an earlier id. */
    String alias(String id) {
        return member(pascal(id));
    }

    /** {@code rate-limit} gives {@code RateLimit}; a name that is taken gets an ending: {@code TitleCategory}. */
    String member(Category category) {
        String name = pascal(category.id());
        boolean taken = ReservedNames.isCategoryMember(name) || name.equals(type("ErrorCategory"));
        return taken ? name + "Category" : name;
    }

    /** {@code stream-name} gives {@code StreamName}; a name that is taken gets an ending: {@code MessageParam}. */
    String property(String param, String exception) {
        String name = pascal(param);
        boolean taken = ReservedNames.isExceptionMember(name) || name.equals(exception) || isType(name);
        return taken ? name + "Param" : name;
    }

    /** {@code stream-name} gives {@code streamName}, {@code class} gives {@code @class}. */
    static String argument(String param) {
        String name = Words.of(param).camel();
        if (ReservedNames.isArgument(name)) {
            return name + "Param";
        }
        return ReservedNames.isKeyword(name) ? "@" + name : name;
    }

    /** {@code pt-BR} gives {@code InPtBr}. */
    static String language(String tag) {
        return "In" + pascal(tag);
    }

    private String member(String name) {
        return ReservedNames.isCodeMember(name) || isType(name) ? name + "Error" : name;
    }

    /** Whether this is a type whose static members generated code calls. */
    private boolean isType(String name) {
        return name.startsWith(prefix) && Shared.TYPES.contains(name.substring(prefix.length()));
    }

    private String exceptionType(String words) {
        String stem = stripped(stripped(words, "Exception"), "Error");
        return (ReservedNames.isException(stem) ? prefix : "") + stem + "Exception";
    }

    private static String given(ErrorDefinition error) {
        Located<String> name = error.names().get("csharp");
        return name == null ? pascal(error.id().value()) : Words.capitalized(name.value());
    }

    private static String stripped(String words, String ending) {
        return words.endsWith(ending) && words.length() > ending.length()
                ? words.substring(0, words.length() - ending.length())
                : words;
    }

    private static String pascal(String words) {
        return Words.of(words).pascal();
    }
}
