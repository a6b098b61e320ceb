package io.github.errorspec.emit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.emit.FamilyShape;
import io.github.errorspec.emit.MessagePattern;
import io.github.errorspec.emit.WireLayout;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.model.Retry;
import io.github.errorspec.model.TranslatedCategory;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.source.Located;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The resolved catalog. Members that have nothing to say are left out; what each means stands in the JSON Schema
 * {@code error-catalog-1.schema.json}, which the document keeps.
 */
final class CatalogDocument {
    private static final int FORMAT = 1;

    private final Catalog catalog;
    private final WireLayout wire;

    CatalogDocument(Catalog catalog) {
        this.catalog = catalog;
        this.wire = WireLayout.of(catalog.problem());
    }

    String text() {
        return JsonText.pretty(this::write);
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, @Nullable Object> entry : head().entrySet()) {
            out.writeFieldName(entry.getKey());
            JsonText.write(entry.getValue(), out);
        }
        out.writeArrayFieldStart("categories");
        for (Category category : catalog.categories()) {
            JsonText.write(category(category), out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("errors");
        for (ErrorDefinition error : catalog.errors()) {
            JsonText.write(error(error), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private Map<String, @Nullable Object> head() {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("errorCatalog", FORMAT);
        head.put("id", catalog.id());
        head.put("title", catalog.title());
        put(head, "description", catalog.description());
        put(head, "version", catalog.version());
        head.put("codes", codes());
        head.put("problem", problem());
        putMap(head, "links", catalog.links());
        catalog.locales().ifPresent(locales -> head.put("locales", locales(locales)));
        putExtensions(head, catalog.extensions());
        return head;
    }

    private Map<String, Object> codes() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("type", word(catalog.codes().type()));
        put(codes, "pattern", catalog.codes().pattern().map(Located::value).map(Pattern::pattern));
        put(codes, "wildcard", catalog.codes().wildcard().map(String::valueOf));
        List<Map<String, Object>> shapes = new ArrayList<>();
        for (FamilyShape shape : FamilyShape.of(catalog)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("length", shape.length());
            entry.put("wildcards", shape.wildcards());
            shapes.add(entry);
        }
        codes.put("families", shapes);
        return codes;
    }

    private Map<String, Object> problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("remapped", wire.remapped());
        problem.put("paths", wire.paths());
        put(problem, "type", wire.type().map(MessageTemplate::toString));
        return problem;
    }

    private static Map<String, Object> locales(Locales locales) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("default", locales.defaultLocale());
        entry.put(
                "translations",
                locales.translations().stream().map(Translation::locale).toList());
        return entry;
    }

    private Map<String, @Nullable Object> category(Category category) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("id", category.id());
        entry.put("title", category.title());
        put(entry, "description", category.description());
        putList(entry, "codes", sets(category.space()));
        putList(entry, "reserved", sets(category.reserved()));
        putList(
                entry,
                "retired",
                category.retired().stream().map(CatalogDocument::retired).toList());
        Map<String, Object> translations = new LinkedHashMap<>();
        for (Translation translation : translations()) {
            TranslatedCategory translated = translation.categories().get(category.id());
            if (translated != null) {
                Map<String, Object> texts = new LinkedHashMap<>();
                put(texts, "title", translated.title());
                put(texts, "description", translated.description());
                translations.put(translation.locale(), texts);
            }
        }
        putMap(entry, "translations", translations);
        putExtensions(entry, category.extensions());
        return entry;
    }

    private static List<String> sets(List<Located<CodeSet>> sets) {
        return sets.stream().map(set -> set.value().toString()).toList();
    }

    private static Map<String, @Nullable Object> retired(RetiredCode retired) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("code", retired.code().text());
        put(entry, "name", retired.name());
        put(entry, "since", retired.since());
        put(entry, "replacedBy", retired.replacedBy().map(Located::value));
        put(entry, "reason", retired.reason());
        putExtensions(entry, retired.extensions());
        return entry;
    }

    private Map<String, @Nullable Object> error(ErrorDefinition error) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("code", error.code().text());
        entry.put("family", error.code().isFamily());
        entry.put("id", error.id().value());
        putList(entry, "aliases", error.aliases().stream().map(Located::value).toList());
        Map<String, Object> names = new LinkedHashMap<>();
        error.names().forEach((language, name) -> names.put(language, name.value()));
        putMap(entry, "names", names);
        entry.put("name", error.name());
        put(entry, "category", error.categoryId());
        put(entry, "description", error.description());
        entry.put("message", MessagePattern.unmasked(error));
        entry.put("params", error.params().stream().map(CatalogDocument::param).toList());
        entry.put("http", error.httpStatus());
        entry.put("grpc", error.grpc().name());
        entry.put("retry", retry(error.retry()));
        entry.put("log", word(error.log()));
        entry.put("visibility", word(error.visibility()));
        put(entry, "type", wire.typeOf(error));
        putList(entry, "causes", error.causes());
        put(entry, "remedy", error.remedy());
        putMap(entry, "links", error.links());
        putList(entry, "examples", examples(error));
        put(entry, "since", error.since());
        error.deprecation().ifPresent(deprecation -> entry.put("deprecated", deprecated(deprecation)));
        putMap(entry, "translations", translations(error));
        putExtensions(entry, error.extensions());
        return entry;
    }

    private static Map<String, @Nullable Object> param(Parameter param) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", param.name());
        entry.put("type", param.type().scalar().word());
        entry.put("list", param.type().list());
        entry.put("optional", param.optional());
        entry.put("sensitive", param.sensitive());
        put(entry, "description", param.description());
        putExtensions(entry, param.extensions());
        return entry;
    }

    private static Map<String, Object> retry(Retry retry) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("when", retry.when().word());
        retry.after().ifPresent(after -> entry.put("after", after.toString()));
        return entry;
    }

    private static List<Map<String, Object>> examples(ErrorDefinition error) {
        return error.examples().stream()
                .map(example -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    for (Parameter param : error.params()) {
                        RawValue value = example.entries().get(param.name());
                        if (value != null) {
                            values.put(param.name(), CarriedValue.of(value, param));
                        }
                    }
                    return values;
                })
                .toList();
    }

    private static Map<String, Object> deprecated(Deprecation deprecation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        put(entry, "since", deprecation.since());
        put(entry, "replacedBy", deprecation.replacedBy().map(Located::value));
        put(entry, "reason", deprecation.reason());
        return entry;
    }

    private Map<String, Object> translations(ErrorDefinition error) {
        Map<String, Object> translations = new LinkedHashMap<>();
        for (Translation translation : translations()) {
            TranslatedError translated = translation.errors().get(error.code().text());
            if (translated != null) {
                Map<String, Object> texts = new LinkedHashMap<>();
                put(texts, "name", translated.name());
                put(texts, "message", translated.message().map(MessageTemplate::toString));
                put(texts, "description", translated.description());
                putList(texts, "causes", translated.causes());
                put(texts, "remedy", translated.remedy());
                translations.put(translation.locale(), texts);
            }
        }
        return translations;
    }

    private List<Translation> translations() {
        return catalog.locales().map(Locales::translations).orElse(List.of());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, ? super String> entry, String name, Optional<String> value) {
        value.ifPresent(text -> entry.put(name, text));
    }

    private static void putList(Map<String, ? super List<?>> entry, String name, List<?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }

    private static void putMap(Map<String, ? super Map<?, ?>> entry, String name, Map<?, ?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }

    private static void putExtensions(Map<String, @Nullable Object> entry, Map<String, RawValue> extensions) {
        extensions.forEach((name, value) -> entry.put(name, CarriedValue.of(value)));
    }
}
