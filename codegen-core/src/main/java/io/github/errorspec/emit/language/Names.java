package io.github.errorspec.emit.language;

import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides every name of a catalog in a language: those of its own types and of its categories at once, that of a row when it is asked for. */
final class Names {
    private final String language;
    private final Naming naming;
    private final Objects objects;
    private final String prefix;
    private final List<NameRule> categoryRules;
    private final List<NameRule> rowRules;
    private final List<NameRule> paramRules;
    private final List<NameRule> fieldRules;
    private final ResolvedCatalog catalog;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> ownTypes = new HashSet<>();
    private final Map<String, NamedCategory> categories = new LinkedHashMap<>();

    /** What the catalog and its categories have, by scope. */
    private final Map<String, Set<String>> older = new HashMap<>();

    private Names(Language language, Options options, ResolvedCatalog catalog, String words) {
        this.language = language.name();
        this.catalog = catalog;
        this.naming = language.naming();
        this.objects = language.objects();
        this.categoryRules = active(naming.categories(), options);
        this.rowRules = active(naming.rows(), options);
        this.paramRules = active(naming.params(), options);
        this.fieldRules = active(naming.fields(), options);
        this.prefix = isTaken(words) ? words + "Catalog" : words;
        List<String> scopes = naming.typesScopes();
        for (String type : naming.types()) {
            String name = naming.own(type, prefix);
            types.put(type, name);
            ownTypes.add(name);
            for (String scope : scopes) {
                isNew(scope, name);
            }
        }
        nameCategories();
    }

    static Names of(Language language, Options options, ResolvedCatalog catalog) {
        String words = options.text(SharedOptions.TYPE_PREFIX)
                .orElseGet(() -> Words.of(catalog.lastWord()).pascal());
        return new Names(language, options, catalog, words);
    }

    /** Whether a type with this prefix would have the name of something else. */
    private boolean isTaken(String words) {
        for (String type : naming.types()) {
            if (naming.reserved().contains(naming.prefixSections(), naming.own(type, words))) {
                return true;
            }
        }
        return false;
    }

    private void nameCategories() {
        for (ResolvedCategory category : catalog.categories()) {
            categories.put(category.id(), new NamedCategory(category, categoryNames(category.id())));
        }
        // Only now, since a category does not yield to another one: that is a clash, and told.
        for (NamedCategory category : categories.values()) {
            for (NameRule rule : categoryRules) {
                isNew(rule.scope(), category.name(rule.kind()));
            }
        }
    }

    NamedCatalog ofAllRows() {
        List<NamedRow> rows = catalog.rows().parallelStream().map(this::of).toList();
        Map<String, NamedRow> byCode = new HashMap<>();
        rows.forEach(named -> byCode.put(named.row().code(), named));
        return catalog(rows, byCode);
    }

    /** Only those that are there whatever rows there are. */
    NamedCatalog ofNoRow() {
        return catalog(List.of(), Map.of());
    }

    private NamedCatalog catalog(List<NamedRow> rows, Map<String, NamedRow> byCode) {
        return new NamedCatalog(catalog, prefix, types, List.copyOf(categories.values()), fields(), rows, byCode);
    }

    private List<NamedParam> fields() {
        List<NamedParam> fields = new ArrayList<>();
        if (!fieldRules.isEmpty()) {
            for (ResolvedParam field : catalog.fields()) {
                fields.add(new NamedParam(field, paramNames(fieldRules, field, List.of()), List.of()));
            }
        }
        return List.copyOf(fields);
    }

    private boolean isNew(String scope, String name) {
        return older.computeIfAbsent(scope, any -> new HashSet<>()).add(key(scope, name));
    }

    /** What is the same for names that cannot stand beside each other. */
    private String key(String scope, String name) {
        return naming.ignoringCase().contains(scope) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static List<NameRule> active(List<NameRule> rules, Options options) {
        List<NameRule> active = new ArrayList<>();
        for (NameRule rule : rules) {
            if (rule.applies().test(options)) {
                active.add(rule);
            }
        }
        return active;
    }

    private Map<NameKind, String> categoryNames(String id) {
        Words words = Words.of(id);
        Map<NameKind, String> names = new EnumMap<>(NameKind.class);
        for (NameRule rule : categoryRules) {
            names.put(rule.kind(), name(rule, rule.stem(id, words), List.of()));
        }
        return names;
    }

    /** Those of a row of the catalog. Threads may ask at once. */
    NamedRow of(ResolvedRow row) {
        Optional<Category> category = row.category();
        return of(
                row,
                category.isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(categories.get(category.get().id())));
    }

    private NamedRow of(ResolvedRow row, Optional<NamedCategory> category) {
        Located<String> given = row.definition().names().get(language);
        Map<NameKind, String> names = new EnumMap<>(NameKind.class);
        List<NamedRow.Alias> aliases = new ArrayList<>();
        @Nullable NameRule last = null;
        String stem = "";
        for (NameRule rule : rowRules) {
            // Most names of a row are made of the same words, joined alike.
            if (last == null || !rule.hasStemsOf(last)) {
                stem = given == null || rule.spelling().keepsIds()
                        ? rule.stem(row.id(), row.words())
                        : rule.stemGiven(given.value());
            }
            last = rule;
            String name = name(rule, stem, List.of());
            names.put(rule.kind(), name);
            if (rule.aliased()) {
                aliases.addAll(aliases(rule, row, name));
            }
        }
        List<@Nullable String> around = new ArrayList<>();
        around.add(names.get(NameKind.EXCEPTION));
        around.add(names.get(NameKind.TYPE));
        List<NamedParam> params = new ArrayList<>();
        for (ResolvedParam param : row.params()) {
            params.add(param(row, given, param, around));
        }
        return new NamedRow(row, category, names, List.copyOf(aliases), List.copyOf(params));
    }

    private NamedParam param(
            ResolvedRow row, @Nullable Located<String> given, ResolvedParam param, List<@Nullable String> around) {
        Map<NameKind, String> names = paramNames(paramRules, param, around);
        if (!param.isObject()) {
            return new NamedParam(param, names, List.of());
        }
        NameRule rule = objects.type();
        String start = given == null ? rule.stem(row.id(), row.words()) : rule.stemGiven(given.value());
        String stem = start + rule.spelling().of(param.words()) + (param.isList() ? "Item" : "");
        String type = name(rule, stem, List.of());
        names.put(NameKind.OBJECT, type);
        List<NamedParam> members = new ArrayList<>();
        for (ResolvedParam member : param.members()) {
            members.add(new NamedParam(member, paramNames(objects.members(), member, List.of(type)), List.of()));
        }
        return new NamedParam(param, names, List.copyOf(members));
    }

    private Map<NameKind, String> paramNames(List<NameRule> rules, ResolvedParam param, List<@Nullable String> around) {
        Map<NameKind, String> names = new EnumMap<>(NameKind.class);
        for (NameRule rule : rules) {
            names.put(rule.kind(), name(rule, rule.stem(param.name(), param.words()), around));
        }
        return names;
    }

    /** The names that earlier ids had, each once. */
    private Collection<NamedRow.Alias> aliases(NameRule rule, ResolvedRow row, String today) {
        Map<String, NamedRow.Alias> aliases = new LinkedHashMap<>();
        for (Located<String> id : row.aliases()) {
            String name = name(rule, rule.stem(id.value(), Words.of(id.value())), List.of());
            aliases.putIfAbsent(name, new NamedRow.Alias(rule.kind(), id, name));
        }
        aliases.remove(today);
        return aliases.values();
    }

    /**
     * A name.
     *
     * @param around the names of what it stands in
     */
    private String name(NameRule rule, String stem, List<@Nullable String> around) {
        String plain = rule.name(stem);
        Detour detour = detour(rule, plain, around);
        String name = detour.isNone() ? plain : rule.name(stem, detour, prefix);
        boolean shared = rule.shared().isPresent()
                && older.getOrDefault(rule.scope(), Set.of()).contains(key(rule.scope(), name));
        return shared ? rule.name(stem, rule.shared().get(), prefix) : name;
    }

    private Detour detour(NameRule rule, String name, List<@Nullable String> around) {
        for (NameRule.Avoided avoided : rule.avoided()) {
            boolean own = avoided.own() && (ownTypes.contains(name) || around.contains(name));
            if (own
                    || naming.reserved().contains(avoided.sections(), name)
                    || naming.reserved().contains(avoided.sections(), key(rule.scope(), name))) {
                return avoided.detour();
            }
        }
        return Detour.NONE;
    }
}
