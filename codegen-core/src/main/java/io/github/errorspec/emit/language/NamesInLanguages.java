package io.github.errorspec.emit.language;

import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that a catalog has in each language, where nobody chose options of it.
 *
 * @param catalogs by target, in the order of the targets
 */
public record NamesInLanguages(Map<String, NamedCatalog> catalogs) implements GeneratedNames {
    public static NamesInLanguages of(List<Language> languages, ResolvedCatalog catalog) {
        Map<String, NamedCatalog> catalogs = new LinkedHashMap<>();
        for (Language language : languages) {
            catalogs.put(
                    language.name(),
                    new LanguageEmitter(language).plan(catalog, Map.of()).named());
        }
        return new NamesInLanguages(catalogs);
    }

    @Override
    public Map<String, Map<String, String>> of(ResolvedCategory category) {
        return names(catalog -> catalog.categories().stream()
                .filter(each -> each.category().id().equals(category.id()))
                .findFirst()
                .map(NamedCategory::names));
    }

    @Override
    public Map<String, Map<String, String>> of(ResolvedRow row) {
        return names(catalog -> row(catalog, row).map(NamedRow::names));
    }

    @Override
    public Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param) {
        return names(catalog -> param(catalog, row, param).map(NamedParam::names));
    }

    @Override
    public Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param, ResolvedParam member) {
        return names(catalog -> param(catalog, row, param)
                .flatMap(object -> find(member.name(), object.members()))
                .map(NamedParam::names));
    }

    @Override
    public Map<String, Map<String, String>> ofField(String field) {
        return names(catalog -> find(field, catalog.fields()).map(NamedParam::names));
    }

    private static Optional<NamedParam> param(NamedCatalog catalog, ResolvedRow row, ResolvedParam param) {
        return row(catalog, row).flatMap(named -> find(param.name(), named.params()));
    }

    private static Optional<NamedParam> find(String name, List<NamedParam> all) {
        return all.stream().filter(each -> each.param().name().equals(name)).findFirst();
    }

    /** Nothing where a language leaves the row out, as it may do with internal ones. */
    private static Optional<NamedRow> row(NamedCatalog catalog, ResolvedRow row) {
        return Optional.ofNullable(catalog.byCode().get(row.code()));
    }

    private Map<String, Map<String, String>> names(Function<NamedCatalog, Optional<Map<NameKind, String>>> element) {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        catalogs.forEach((target, catalog) -> element.apply(catalog)
                .filter(kinds -> !kinds.isEmpty())
                .ifPresent(kinds -> {
                    Map<String, String> words = new LinkedHashMap<>();
                    kinds.forEach((kind, name) -> words.put(kind.word(), name));
                    names.put(target, words);
                }));
        return names;
    }
}
