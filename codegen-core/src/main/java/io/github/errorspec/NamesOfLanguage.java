package io.github.errorspec;

import io.github.errorspec.compat.LanguageNames;
import io.github.errorspec.emit.language.FrozenNames;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The names that a language gives rows where nobody chose options of it.
 *
 * @param of the language
 * @param frozen what names say of a row in it
 */
record NamesOfLanguage(Language of, FrozenNames frozen) implements LanguageNames {
    /** Those of all languages. */
    static List<LanguageNames> all() {
        return Emitters.languages().stream()
                .<LanguageNames>map(language -> new NamesOfLanguage(language, new FrozenNames(List.of(language))))
                .toList();
    }

    @Override
    public String language() {
        return of.name();
    }

    @Override
    public String title() {
        return of.title();
    }

    @Override
    public String frozen(ResolvedRow row) {
        return frozen.of(row).getOrDefault(of.name(), "");
    }

    @Override
    public Function<String, Map<?, String>> of(ResolvedCatalog catalog) {
        Map<String, NamedRow> rows =
                new LanguageEmitter(of).plan(catalog, Map.of()).named().byCode();
        return code -> {
            NamedRow row = rows.get(code);
            return row == null ? Map.of() : row.names();
        };
    }
}
