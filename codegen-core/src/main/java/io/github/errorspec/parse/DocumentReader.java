package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.RuleSet;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.parse.yaml.RawValues;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the bytes of a document in YAML or JSON, which is no spec, to what stands in it and where. */
public final class DocumentReader {
    /** How its keys read elsewhere is up to its author. */
    private static final RuleSet RULES = new RuleSet(Map.of(), Set.of(SyntaxFault.AMBIGUOUS_KEY.id()));

    private DocumentReader() {}

    /** Nothing if there is a fault, which is told. */
    public static Optional<RawValue> read(InputFile file, Diagnostics diagnostics) {
        Diagnostics faults = new Diagnostics(RULES);
        String name = file.file().name();
        Optional<RawValue> root = SpecDecoder.decode(
                        name, file.kind(), file.bytes().orElse(new byte[0]), faults)
                .flatMap(text -> {
                    Reading reading = new Reading(SourceText.of(name, text), faults);
                    return YamlTree.compose(text, file.kind(), reading).map(node -> RawValues.of(node, reading));
                });
        diagnostics.addAll(faults);
        return faults.hasErrors() ? Optional.empty() : root;
    }
}
