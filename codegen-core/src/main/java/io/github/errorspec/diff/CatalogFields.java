package io.github.errorspec.diff;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.stream.Collectors;

/** What a catalog and its categories say, apart from their rows, from translations, and from what they ask of their own check. */
final class CatalogFields {
    private CatalogFields() {}

    static Fields of(Catalog catalog) {
        Fields fields = new Fields()
                .put("id", catalog.id())
                .put("version", catalog.version())
                .put("title", catalog.title())
                .put("description", catalog.description())
                .put("codes.type", RowFields.word(catalog.codes().type()))
                .put("codes.pattern", catalog.codes().pattern().map(pattern -> pattern.value()
                        .pattern()))
                .put("codes.wildcard", catalog.codes().wildcard().map(String::valueOf))
                .put("problem.type", catalog.problem().type().map(MessageTemplate::toString))
                .put("problem.base", catalog.problem().base())
                .put(
                        "body",
                        catalog.problem().places().entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + entry.getValue())
                                .collect(Collectors.joining(", ")))
                .mapping("links", catalog.links())
                .words("reserved", sets(catalog.allReserved()))
                .words(
                        "retired",
                        catalog.allRetired().stream()
                                .map(retired -> retired.code().text())
                                .toList())
                .words(
                        "categories",
                        catalog.categories().stream().map(Category::id).toList())
                .carried("", catalog.extensions());
        catalog.allRetired().forEach(retired -> put(retired, fields));
        catalog.categories().forEach(category -> put(category, fields));
        put(catalog.traits(), fields);
        return fields;
    }

    private static void put(DeclaredTraits traits, Fields fields) {
        fields.words("tags", traits.tagNames());
        traits.tags().forEach(tag -> fields.put("tags." + tag.name(), tag.description()));
        for (Parameter field : traits.fields()) {
            String key = "fields." + field.name();
            fields.put(key, field.type() + (field.optional() ? ", optional" : ""))
                    .put(key + ".description", field.description())
                    .carried(key + ".", field.extensions());
        }
    }

    private static void put(RetiredCode retired, Fields fields) {
        String key = "retired." + retired.code().text() + ".";
        fields.put(key + "name", retired.name())
                .put(key + "since", retired.since())
                .put(key + "replacedBy", retired.replacedBy().map(Located::value))
                .put(key + "reason", retired.reason())
                .carried(key, retired.extensions());
    }

    private static void put(Category category, Fields fields) {
        String key = "categories." + category.id() + ".";
        List<Located<CodeSet>> space = category.space();
        boolean isPrefix = !space.isEmpty() && space.get(0).value() instanceof CodeSet.Prefix;
        fields.put(key + "title", category.title())
                .put(key + "description", category.description())
                .words(key + (isPrefix ? "prefix" : "range"), sets(space))
                .carried(key, category.extensions());
    }

    private static List<String> sets(List<Located<CodeSet>> sets) {
        return sets.stream().map(set -> set.value().toString()).toList();
    }
}
