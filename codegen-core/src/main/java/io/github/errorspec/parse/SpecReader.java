package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;

/** From the bytes of a spec to its catalog: format 1 as {@code docs/spec-reference.md} describes it. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * Reads a spec.
     *
     * @param name how diagnostics call the file
     * @param bytes its content
     * @param diagnostics receives every fault that can be told without guessing
     */
    public static SpecContent read(String name, byte[] bytes, Diagnostics diagnostics) {
        return read(name, bytes, false, diagnostics);
    }

    /** The same for what was once released: what earlier versions of ErrorSpec took is no fault in it. */
    public static SpecContent readReleased(String name, byte[] bytes, Diagnostics diagnostics) {
        return read(name, bytes, true, diagnostics);
    }

    private static SpecContent read(String name, byte[] bytes, boolean released, Diagnostics diagnostics) {
        SpecContent content = SpecDecoder.decode(name, FileKind.SPEC, bytes, diagnostics)
                .flatMap(text -> {
                    Reading reading = new Reading(SourceText.of(name, text), diagnostics, released);
                    return YamlTree.compose(text, FileKind.SPEC, reading).map(new CatalogReader(reading)::read);
                })
                .orElse(SpecContent.NOTHING);
        return diagnostics.hasErrors() ? content.inPart() : content;
    }
}
