package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the templates of the module leave open. */
final class ModuleValues {
    private static final List<String> PARTS = List.of("type", "title", "status", "message", "code", "params");

    private final Catalog catalog;
    private final TypeScriptNames names;
    private final Map<String, Object> values = new HashMap<>();

    private ModuleValues(Catalog catalog, TypeScriptNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    static Map<String, Object> of(Catalog catalog, TypeScriptNames names) {
        ModuleValues module = new ModuleValues(catalog, names);
        module.addRows();
        module.addWire();
        module.addLanguages();
        return module.values;
    }

    /**
     * A category.
     *
     * @param doc its comment
     * @param key its id as the name of a member
     * @param title its member with its title
     */
    private record CategoryText(String doc, String key, String title) {
        static CategoryText of(Category category) {
            String key = category.id().contains("-") ? TypeScriptLiteral.of(category.id()) : category.id();
            List<String> blocks = new ArrayList<>(List.of(category.title() + "."));
            category.description().ifPresent(blocks::add);
            return new CategoryText(
                    TypeScriptComment.of(blocks, 2),
                    key,
                    TypeScriptLayout.property(2, key, TypeScriptLiteral.of(category.title())));
        }
    }

    /**
     * Where families have wildcards.
     *
     * @param length of their codes
     * @param positions separated by commas
     */
    private record ShapeText(int length, String positions) {
        static ShapeText of(FamilyShape shape) {
            return new ShapeText(
                    shape.length(),
                    shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private void addRows() {
        boolean integers = catalog.codes().type() == CodeType.INTEGER;
        values.put("integerCodes", integers);
        values.put("codeType", integers ? "number | bigint | string" : "string");
        // A text needs no conversion, and linters complain of one.
        values.put("codeText", integers ? "String(code)" : "code");
        values.put("rowCodeText", integers ? "String(row.code)" : "row.code");
        values.put("logCode", integers ? "String(this.code)" : "singleLine(this.code)");
        values.put("catalogDoc", TypeScriptComment.of(Prose.of(catalog), 0));
        values.put("hasCategories", !catalog.categories().isEmpty());
        values.put(
                "categories",
                catalog.categories().stream().map(CategoryText::of).toList());
        values.put("rows", new RowTexts(catalog, names).all());
        values.put("hasAliases", catalog.errors().stream().anyMatch(error -> !error.aliases()
                .isEmpty()));
        List<ShapeText> shapes =
                FamilyShape.of(catalog).stream().map(ShapeText::of).toList();
        values.put("hasFamilies", !shapes.isEmpty());
        values.put("shapes", shapes);
        Optional<Character> wildcard = catalog.errors().stream()
                .map(ErrorDefinition::code)
                .flatMap(code -> code.wildcard().stream())
                .findFirst();
        wildcard.ifPresent(letter -> values.put("wildcard", TypeScriptLiteral.of(String.valueOf(letter))));
    }

    private void addWire() {
        WireLayout layout = WireLayout.of(catalog.problem());
        values.put("remapped", layout.remapped());
        values.put("hasType", layout.path("type").isPresent());
        values.put(
                "readsText",
                layout.path("title").isPresent() || layout.path("message").isPresent());
        for (String part : PARTS) {
            layout.path(part).ifPresent(path -> {
                String suffix = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
                String steps = TypeScriptLiteral.array(path);
                values.put("put" + suffix, steps);
                values.put(
                        "get" + suffix,
                        layout.remapped()
                                ? "at(body, " + steps + ")"
                                : "member(body, " + TypeScriptLiteral.of(path.get(0)) + ")");
            });
        }
    }

    private void addLanguages() {
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        values.put("localized", !translations.isEmpty());
        String own = catalog.locales().map(Locales::defaultLocale).orElse("");
        values.put("defaultLanguage", TypeScriptLiteral.of(own));
        values.put("defaultTag", TypeScriptLiteral.of(own.toLowerCase(Locale.ROOT)));
        values.put(
                "languages",
                Stream.concat(Stream.of(own), translations.stream().map(Translation::locale))
                        .map(TypeScriptLiteral::of)
                        .collect(Collectors.joining(", ")));
    }
}
