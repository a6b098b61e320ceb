package io.github.errorspec.emit.language;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;

/**
 * Generates code in a language.
 *
 * @param language which one
 */
public record LanguageEmitter(Language language) implements Emitter {
    @Override
    public String name() {
        return language.name();
    }

    @Override
    public List<Option> options() {
        return language.options();
    }

    @Override
    public LanguagePlan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(language.name(), language.options(), given);
        language.refuse().accept(options);
        return new LanguagePlan(language, options, names(catalog, options).ofAllRows());
    }

    /** What is named how, of the rows that are generated. */
    Names names(ResolvedCatalog catalog, Options options) {
        ResolvedCatalog rows = catalog.with(options.choice(SharedOptions.INTERNAL_ROWS, InternalRows.class));
        return Names.of(language, options, rows);
    }
}
