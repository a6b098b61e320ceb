package io.github.errorspec.parse;

import io.github.errorspec.model.Allow;
import io.github.errorspec.parse.yaml.Entries;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code allow}: the rules whose findings are accepted, each with the reason. */
final class AllowReader {
    private static final String HELP = "write why, for those who read it later";

    private final Reading reading;

    AllowReader(Reading reading) {
        this.reading = reading;
    }

    List<Allow> read(Fields parent) {
        return parent.node("allow").map(this::readAll).orElse(List.of());
    }

    private List<Allow> readAll(Node node) {
        if (node instanceof MappingNode mapping) {
            return Entries.of(mapping, reading).stream()
                    .flatMap(entry -> read(entry).stream())
                    .toList();
        }
        reading.report(
                SyntaxFault.WRONG_TYPE,
                reading.span(node),
                "`allow` must be a mapping, but this is " + Scalars.shape(node),
                "the id of a rule and the reason: `allow: {some-rule: Why it is broken here.}`");
        return List.of();
    }

    private Optional<Allow> read(Entry entry) {
        SourceSpan span = reading.span(entry.keyNode());
        return reason(entry.valueNode(), span, "the reason to allow `" + entry.key() + "`", reading)
                .map(reason -> new Allow(entry.key(), reason, span));
    }

    /**
     * Why something is as it is: a text that says something.
     *
     * @param key where its key stands, should there be nothing else
     * @param what what it is, for messages
     */
    static Optional<String> reason(Node node, SourceSpan key, String what, Reading reading) {
        if (Scalars.isMissing(node)) {
            reading.report(SyntaxFault.MISSING_VALUE, key, what + " is missing", HELP);
            return Optional.empty();
        }
        Optional<Located<String>> text = Scalars.text(node, what, reading);
        text.filter(given -> given.value().isBlank())
                .ifPresent(blank -> reading.report(SyntaxFault.MISSING_VALUE, blank.span(), what + " is blank", HELP));
        return text.map(Located::value).filter(given -> !given.isBlank());
    }
}
