package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.source.SourceText;
import java.util.Optional;

/** From the bytes of a spec to its catalog: format 1 as {@code docs/spec-reference.md} describes it. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * Reads a spec.
     *
     * @param name how diagnostics call the file
     * @param bytes its content
     * @param diagnostics receives every fault that can be told without guessing
     * @return the catalog, complete; nothing if there was an error
     */
    public static Optional<Catalog> read(String name, byte[] bytes, Diagnostics diagnostics) {
        return SpecDecoder.decode(name, bytes, diagnostics).flatMap(text -> {
            Reading reading = new Reading(SourceText.of(name, text), diagnostics);
            return YamlTree.compose(text, reading)
                    .flatMap(root -> new CatalogReader(reading).read(root))
                    .filter(catalog -> !diagnostics.hasErrors());
        });
    }
}
