package io.github.errorspec.parse;

import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Optional;

/** What a spec says by itself, before the other files are read that it names. */
public final class SpecContent {
    static final SpecContent NOTHING = new SpecContent(Optional.empty(), Optional.empty());

    private final Optional<Catalog> catalog;
    private final Optional<LocalesKey> locales;

    SpecContent(Optional<Catalog> catalog, Optional<LocalesKey> locales) {
        this.catalog = catalog;
        this.locales = locales;
    }

    /** The catalog without its translations, otherwise complete; nothing if there was an error. */
    public Optional<Catalog> catalog() {
        return catalog;
    }

    /** What the files are called that belong to the spec; also if there was an error. */
    public List<String> inputs() {
        return locales.map(key -> List.of(key.files().value().text())).orElse(List.of());
    }

    Optional<LocalesKey> locales() {
        return locales;
    }

    SpecContent withoutCatalog() {
        return new SpecContent(Optional.empty(), locales);
    }
}
