package io.github.errorspec;

import io.github.errorspec.compat.LanguageNames;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The names that a language gives rows where nobody chose options of it.
 *
 * @param of the language
 */
record NamesOfLanguage(Language of) implements LanguageNames {
    /** Those of all languages. */
    static List<LanguageNames> all() {
        return Emitters.languages().stream()
                .<LanguageNames>map(NamesOfLanguage::new)
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
    public Function<String, Map<?, String>> of(ResolvedCatalog catalog) {
        Map<String, NamedRow> rows =
                new LanguageEmitter(of).plan(catalog, Map.of()).named().byCode();
        return code -> {
            NamedRow row = rows.get(code);
            return row == null ? Map.of() : row.names();
        };
    }
}
