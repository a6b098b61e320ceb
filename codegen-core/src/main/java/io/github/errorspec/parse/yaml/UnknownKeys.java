package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Suggestions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tells the keys of a mapping that the format has from those that it does not have, and explains the latter. */
final class UnknownKeys {
    /** What other formats call the same. */
    private static final Map<String, String> OF_OTHERS =
            Map.of("status", "http", "statusCode", "http", "title", "name", "name", "title", "detail", "message");

    private final List<Entry> all;
    private final boolean oneLine;
    private final String subject;
    private final List<String> known;
    private final Reading reading;
    private final Map<String, Entry> knownEntries = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();

    private UnknownKeys(MappingNode mapping, String subject, List<String> known, Reading reading) {
        this.all = Entries.of(mapping, reading);
        this.oneLine = mapping.getFlowStyle() == FlowStyle.FLOW;
        this.subject = subject;
        this.known = known;
        this.reading = reading;
    }

    /** Reports every key that is not known. */
    static UnknownKeys report(MappingNode mapping, String subject, List<String> known, Reading reading) {
        UnknownKeys keys = new UnknownKeys(mapping, subject, known, reading);
        keys.sort();
        return keys;
    }

    /** The others. */
    Map<String, Entry> knownEntries() {
        return knownEntries;
    }

    /** The known keys that were probably meant by unknown ones. */
    Set<String> meant() {
        return meant;
    }

    private void sort() {
        int text = 0;
        boolean told = false;
        for (int i = 0; i < all.size(); i++) {
            Entry entry = all.get(i);
            boolean part = isPartOfText(entry);
            if (!part) {
                text = i;
                told = false;
            }
            if (known.contains(entry.key()) || entry.key().startsWith("x-")) {
                knownEntries.put(entry.key(), entry);
            } else if (oneLine && part && isUnquotedText(all.get(text))) {
                if (!told) {
                    reportComma(entry, text);
                }
                told = true;
            } else {
                reportUnknown(entry);
            }
        }
    }

    private void reportUnknown(Entry entry) {
        Optional<String> near = Optional.ofNullable(OF_OTHERS.get(entry.key()))
                .filter(known::contains)
                .or(() -> Suggestions.nearest(entry.key(), known));
        near.ifPresent(meant::add);
        reading.report(
                SyntaxFault.UNKNOWN_KEY,
                reading.span(entry.keyNode()),
                "unknown key `" + entry.key() + "` in " + subject,
                near.map(key -> "did you mean `" + key + "`?")
                        .or(() -> codeInside(entry))
                        .orElseGet(() -> "keys of " + subject + ": " + String.join(", ", known)
                                + "; keys of your own begin with `x-`"));
    }

    /** A list of errors has the code of each inside, a table before it. */
    private Optional<String> codeInside(Entry entry) {
        boolean row = entry.key().equals("code") && known.contains("params");
        return row && entry.valueNode() instanceof ScalarNode code
                ? Optional.of("the key of a row is its code: `" + code.getValue()
                        + ": {...}`; a word that stands there is its `id` or `name`")
                : Optional.empty();
    }

    /** {@code {description: One, two}} is a key {@code description} and a key {@code two} without a value. */
    private void reportComma(Entry entry, int first) {
        Entry text = all.get(first);
        StringBuilder whole = new StringBuilder(((ScalarNode) text.valueNode()).getValue());
        for (int i = first + 1; i < all.size() && isPartOfText(all.get(i)); i++) {
            whole.append(", ").append(all.get(i).key());
        }
        String quoted = TypographicQuotes.stripped(whole.toString())
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        reading.report(
                SyntaxFault.UNQUOTED_COMMA,
                reading.span(entry.keyNode()),
                "`" + entry.key() + "` has no value; did a comma end the text before it?",
                "quote the text: `" + text.key() + ": \"" + quoted + "\"`");
    }

    private static boolean isPartOfText(Entry entry) {
        return Scalars.isMissing(entry.valueNode()) && entry.keyNode().isPlain();
    }

    private static boolean isUnquotedText(Entry entry) {
        return entry.valueNode() instanceof ScalarNode value && value.isPlain() && !Scalars.isMissing(value);
    }
}
