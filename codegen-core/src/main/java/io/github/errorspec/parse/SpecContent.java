package io.github.errorspec.parse;

import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Optional;

/** What a spec says by itself, before the other files are read that it names. */
public final class SpecContent {
    static final SpecContent NOTHING = new SpecContent(Optional.empty(), Optional.empty(), false);

    private final Optional<Catalog> catalog;
    private final Optional<LocalesKey> locales;
    private final boolean whole;

    private SpecContent(Optional<Catalog> catalog, Optional<LocalesKey> locales, boolean whole) {
        this.catalog = catalog;
        this.locales = locales;
        this.whole = whole;
    }

    static SpecContent of(Optional<Catalog> catalog, Optional<LocalesKey> locales) {
        return new SpecContent(catalog, locales, true);
    }

    /**
     * The catalog without its translations, and without the rows in which there was an error; nothing if its codes could not be
     * understood.
     */
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

    /** Whether there was no error, so that what the catalog lacks is not there. */
    boolean isWhole() {
        return whole;
    }

    SpecContent inPart() {
        return new SpecContent(catalog, locales, false);
    }
}
