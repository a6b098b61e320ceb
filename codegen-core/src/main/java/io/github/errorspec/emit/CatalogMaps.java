package io.github.errorspec.emit;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.model.Tag;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resolved catalog as values that any tool understands: texts, numbers, booleans, null, lists, and maps by
 * name. Members that have nothing to say are left out; what each means stands in the JSON Schema
 * {@code error-catalog-1.schema.json}, which these values keep.
 */
public final class CatalogMaps {
    private static final int FORMAT = 1;

    private final ResolvedCatalog resolved;
    private final GeneratedNames names;
    private final Catalog catalog;

    /** Without names in generated code. */
    public CatalogMaps(ResolvedCatalog resolved) {
        this(resolved, GeneratedNames.NONE);
    }

    public CatalogMaps(ResolvedCatalog resolved, GeneratedNames names) {
        this.resolved = resolved;
        this.names = names;
        this.catalog = resolved.definition();
    }

    /** All of it. */
    public Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = head();
        all.put("categories", categories());
        all.put("errors", errors().toList());
        return all;
    }

    /** What stands before categories and rows. */
    public Map<String, @Nullable Object> head() {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("$comment", GeneratedFile.header(catalog));
        head.put("errorCatalog", FORMAT);
        head.put("id", catalog.id());
        head.put("title", catalog.title());
        Members.put(head, "description", catalog.description());
        Members.put(head, "version", catalog.version());
        head.put("codes", codes());
        head.put("problem", problem());
        Members.putList(
                head,
                "tags",
                catalog.traits().tags().stream().map(CatalogMaps::tag).toList());
        Members.putList(
                head,
                "fields",
                catalog.traits().fields().stream().map(this::field).toList());
        Members.putMap(head, "links", catalog.links());
        Members.putList(head, "reserved", sets(catalog.reserved()));
        Members.putList(
                head,
                "retired",
                catalog.retired().stream().map(CatalogMaps::retired).toList());
        catalog.locales().ifPresent(locales -> head.put("locales", locales(locales)));
        Members.putExtensions(head, catalog.extensions());
        return head;
    }

    private Map<String, Object> codes() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("type", Members.word(catalog.codes().type()));
        Members.put(
                codes, "pattern", catalog.codes().pattern().map(Located::value).map(Pattern::pattern));
        Members.put(codes, "wildcard", catalog.codes().wildcard().map(String::valueOf));
        List<Map<String, Object>> shapes = new ArrayList<>();
        for (FamilyShape shape : resolved.families()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("length", shape.length());
            entry.put("wildcards", shape.wildcards());
            shapes.add(entry);
        }
        codes.put("families", shapes);
        return codes;
    }

    private static Map<String, @Nullable Object> tag(Tag tag) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", tag.name());
        Members.put(entry, "description", tag.description());
        return entry;
    }

    private Map<String, @Nullable Object> field(Parameter field) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        Members.putMap(entry, "generatedNames", names.ofField(field.name()));
        entry.put("type", field.type().scalar().word());
        entry.put("list", field.type().list());
        entry.put("optional", field.optional());
        Members.put(entry, "description", field.description());
        Members.putExtensions(entry, field.extensions());
        return entry;
    }

    private Map<String, Object> problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("remapped", resolved.wire().remapped());
        problem.put("paths", resolved.wire().pathsFromRoot());
        if (resolved.wire().isFlat()) {
            problem.put("besideParams", resolved.wire().besideParams());
        }
        Members.put(problem, "codeAfter", resolved.wire().code().after());
        Members.put(problem, "codeHeader", resolved.wire().code().header());
        Members.put(problem, "type", resolved.wire().type().map(MessageTemplate::toString));
        Members.put(problem, "base", catalog.problem().base());
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

    public List<Map<String, @Nullable Object>> categories() {
        return resolved.categories().stream().map(this::category).toList();
    }

    /** The rows, in order; each is made when it is asked for, since there may be many. */
    public Stream<Map<String, @Nullable Object>> errors() {
        return resolved.rows().stream().map(row -> ErrorMaps.of(row, catalog.traits(), names));
    }

    private Map<String, @Nullable Object> category(ResolvedCategory resolved) {
        Category category = resolved.definition();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("id", category.id());
        Members.putMap(entry, "generatedNames", names.of(resolved));
        entry.put("title", category.title());
        Members.put(entry, "description", category.description());
        Members.putList(entry, "codes", sets(category.space()));
        Members.putList(entry, "reserved", sets(category.reserved()));
        Members.putList(
                entry,
                "retired",
                category.retired().stream().map(CatalogMaps::retired).toList());
        Map<String, Object> translations = new LinkedHashMap<>();
        resolved.translations().forEach((locale, translated) -> {
            Map<String, Object> texts = new LinkedHashMap<>();
            Members.put(texts, "title", translated.title());
            Members.put(texts, "description", translated.description());
            translations.put(locale, texts);
        });
        Members.putMap(entry, "translations", translations);
        Members.putExtensions(entry, category.extensions());
        return entry;
    }

    private static List<String> sets(List<Located<CodeSet>> sets) {
        return sets.stream().map(set -> set.value().toString()).toList();
    }

    private static Map<String, @Nullable Object> retired(RetiredCode retired) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("code", retired.code().text());
        Members.put(entry, "name", retired.name());
        Members.put(entry, "since", retired.since());
        Members.put(entry, "replacedBy", retired.replacedBy().map(Located::value));
        Members.put(entry, "reason", retired.reason());
        Members.putExtensions(entry, retired.extensions());
        return entry;
    }
}
