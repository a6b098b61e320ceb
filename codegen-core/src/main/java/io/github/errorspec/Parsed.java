package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SettingsFiles;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.source.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a spec and in its other files.
 *
 * @param catalog the catalog, as far as it could be read
 * @param sources with the files that it names
 */
record Parsed(Optional<Catalog> catalog, Sources sources) {
    static Parsed of(Sources found, Diagnostics diagnostics) {
        SpecContent content = SpecReader.read(found.spec().name(), found.bytes(), diagnostics);
        Sources sources = withSettings(content, found.with(content.inputs()));
        sources.report(diagnostics);
        List<InputFile> others = sources.others();
        Optional<Catalog> catalog = Translations.addTo(content, others, diagnostics);
        return new Parsed(
                catalog.map(
                        read -> SettingsFiles.follow(read, others, diagnostics).addTo(read)),
                sources);
    }

    /** Which file another one builds on is known when that was read. */
    private static Sources withSettings(SpecContent content, Sources sources) {
        List<String> names = new ArrayList<>(content.inputs());
        content.catalog()
                .map(catalog -> SettingsFiles.follow(catalog, sources.others(), new Diagnostics()))
                .ifPresent(settings -> names.addAll(settings.paths()));
        return names.equals(sources.patterns()) ? sources : withSettings(content, sources.with(names));
    }
}
