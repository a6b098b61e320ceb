package io.github.errorspec.emit.typescript;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.Locale;
import java.util.Set;

/**
 * Every name in generated TypeScript that comes from a spec. A name depends on its own row only, never on what other rows
 * exist, so a new row cannot rename an old one.
 *
 * @param type what the names of types begin with, such as {@code Shop}
 * @param value what the names of values begin with, such as {@code shop}
 */
record TypeScriptNames(String type, String value) {
    /** Classes of the language that end in "Error". */
    private static final Set<String> ERRORS_OF_THE_LANGUAGE =
            Set.of("Aggregate", "Eval", "Range", "Reference", "Suppressed", "Syntax", "Type", "Uri", "URI");

    /** What each object has in JavaScript. */
    private static final Set<String> MEMBERS_OF_OBJECTS = Set.of(
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    static TypeScriptNames of(Catalog catalog, TypeScriptOptions options) {
        String words = options.typePrefix()
                .orElseGet(() -> Words.of(catalog.id().substring(catalog.id().lastIndexOf('.') + 1))
                        .pascal());
        String type = ERRORS_OF_THE_LANGUAGE.contains(words) ? words + "Catalog" : words;
        return new TypeScriptNames(type, Words.of(type).camel());
    }

    /** {@code PARAM_REQUIRED} gives {@code paramRequiredError}; "Error" at the end is not said twice. */
    String function(ErrorDefinition error) {
        Located<String> given = error.names().get("typescript");
        return given != null ? function(given.value()) : function(error.id());
    }

    /** The function of a former id. */
    String function(Located<String> id) {
        return function(Words.of(id.value()).pascal());
    }

    private String function(String words) {
        String stem = words.endsWith("Error") && words.length() > "Error".length()
                ? words.substring(0, words.length() - "Error".length())
                : words;
        String camel = stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1);
        boolean taken = camel.equals("is" + type) || camel.equals("find" + type);
        return camel + (taken ? "CatalogError" : "Error");
    }

    /** {@code stream-name} gives {@code streamName}; one that all objects have gets an ending: {@code toStringParam}. */
    static String param(Parameter param) {
        String camel = Words.of(param.name()).camel();
        return MEMBERS_OF_OBJECTS.contains(camel) ? camel + "Param" : camel;
    }

    /** {@code pt-BR} gives {@code shopErrorsPtBr}. */
    String translation(String locale) {
        return value + "Errors" + Words.of(locale).pascal();
    }
}
