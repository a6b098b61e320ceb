package io.github.errorspec.emit.template;

import io.github.errorspec.emit.CatalogMaps;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What templates see: the resolved catalog, in which every member that may be missing is there, as null, an empty list or an
 * empty map, so that a misspelt name is an error.
 *
 * @param root the variables of each template
 * @param categories the categories, each with its {@code errors}
 * @param errors the rows
 */
record TemplateModel(
        Map<String, @Nullable Object> root,
        List<Map<String, @Nullable Object>> categories,
        List<Map<String, @Nullable Object>> errors) {
    private static final List<String> NULLS = List.of("description", "version", "locales");
    private static final List<String> CATEGORY_NULLS = List.of("description");
    private static final List<String> ERROR_NULLS =
            List.of("category", "description", "type", "remedy", "since", "deprecated");

    static TemplateModel of(ResolvedCatalog catalog, Map<String, String> options) {
        CatalogMaps resolved = new CatalogMaps(catalog);
        List<Map<String, @Nullable Object>> errors =
                resolved.errors().map(TemplateModel::completed).toList();
        Map<String, List<Map<String, @Nullable Object>>> byCategory =
                errors.stream().collect(Collectors.groupingBy(error -> String.valueOf(error.get("category"))));
        List<Map<String, @Nullable Object>> categories = resolved.categories();
        for (Map<String, @Nullable Object> category : categories) {
            CATEGORY_NULLS.forEach(name -> category.putIfAbsent(name, null));
            List.of("codes", "reserved", "retired").forEach(name -> category.putIfAbsent(name, List.of()));
            category.putIfAbsent("translations", Map.of());
            complete(category.get("retired"), "name", "since", "replacedBy", "reason");
            completeEach(category.get("translations"), "title", "description");
            category.put("errors", byCategory.getOrDefault(String.valueOf(category.get("id")), List.of()));
        }
        Map<String, @Nullable Object> root = resolved.head();
        root.remove("$comment");
        root.put("header", GeneratedFile.headerOfTemplate(catalog.definition()));
        NULLS.forEach(name -> root.putIfAbsent(name, null));
        root.putIfAbsent("links", Map.of());
        List.of("reserved", "retired", "tags", "fields").forEach(name -> root.putIfAbsent(name, List.of()));
        List.of("tags", "fields").forEach(name -> complete(root.get(name), "description"));
        complete(root.get("retired"), "name", "since", "replacedBy", "reason");
        complete(root.get("codes"), "pattern", "wildcard");
        complete(root.get("problem"), "type", "base", "besideParams");
        root.put("categories", categories);
        root.put("errors", errors);
        root.put("options", options);
        return new TemplateModel(root, categories, errors);
    }

    private static Map<String, @Nullable Object> completed(Map<String, @Nullable Object> error) {
        ERROR_NULLS.forEach(name -> error.putIfAbsent(name, null));
        complete(error.get("params"), "description");
        completeParams(error.get("params"));
        complete(error.get("retry"), "after");
        complete(error.get("deprecated"), "since", "until", "replacedBy", "reason");
        List.of("aliases", "causes", "examples", "tags").forEach(name -> error.putIfAbsent(name, List.of()));
        List.of("fields", "headers", "names", "links", "translations")
                .forEach(name -> error.putIfAbsent(name, Map.of()));
        error.putIfAbsent("noBody", false);
        completeEach(error.get("translations"), "name", "message", "description", "causes", "remedy");
        return error;
    }

    /** The members of those that are objects. */
    @SuppressWarnings("unchecked") // All maps of the resolved catalog are by name.
    private static void completeParams(@Nullable Object params) {
        if (params instanceof List<?> list) {
            for (Object param : list) {
                Map<String, @Nullable Object> values = (Map<String, @Nullable Object>) param;
                values.putIfAbsent("members", List.of());
                complete(values.get("members"), "description");
            }
        }
    }

    /** Adds nulls to a map of the resolved catalog, or to each in a list. */
    @SuppressWarnings("unchecked") // All maps of the resolved catalog are by name.
    private static void complete(@Nullable Object value, String... names) {
        if (value instanceof Map<?, ?> map) {
            for (String name : names) {
                ((Map<String, @Nullable Object>) map).putIfAbsent(name, null);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> complete(each, names));
        }
    }

    /** The same for the values of a map. */
    private static void completeEach(@Nullable Object value, String... names) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> complete(each, names));
        }
    }

    /** The variables of a template that is filled for one of many. */
    Map<String, @Nullable Object> rootWith(String name, Map<String, @Nullable Object> element) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>(root);
        variables.put(name, element);
        return variables;
    }

    /** What a row or a category is called. */
    static String id(Map<String, @Nullable Object> element) {
        return String.valueOf(element.get("id"));
    }

    /** All names that templates can use, wherever they belong. */
    Set<String> names() {
        Set<String> names =
                new TreeSet<>(List.of("error", "category", "when", "after", "optional", "sensitive", "list"));
        names.addAll(root.keySet());
        Stream.concat(categories.stream(), errors.stream()).limit(1_000).forEach(each -> names.addAll(each.keySet()));
        return names;
    }
}
