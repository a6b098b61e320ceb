package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Suggestions;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Explains a key that the format does not have. */
final class UnknownKeys {
    private UnknownKeys() {}

    static void report(List<Entry> entries, int index, String subject, List<String> known, Reading reading) {
        Entry entry = entries.get(index);
        if (Scalars.isMissing(entry.valueNode()) && entry.keyNode().isPlain() && index > 0) {
            reportComma(entries, index, known, reading);
            return;
        }
        Optional<String> meant = Suggestions.nearest(entry.key(), known);
        reading.report(
                SyntaxFault.UNKNOWN_KEY,
                reading.span(entry.keyNode()),
                "unknown key `" + entry.key() + "` in " + subject,
                meant.map(key -> "did you mean `" + key + "`?")
                        .orElseGet(() -> "keys of " + subject + ": " + String.join(", ", known)
                                + "; keys of your own begin with `x-`"));
    }

    /** {@code {description: One, two}} is a key {@code description} and a key {@code two} without a value. */
    private static void reportComma(List<Entry> entries, int index, List<String> known, Reading reading) {
        Entry entry = entries.get(index);
        int first = index;
        while (first > 0 && !known.contains(entries.get(first).key())) {
            first--;
        }
        Entry text = entries.get(first);
        StringBuilder whole = new StringBuilder(text.valueNode() instanceof ScalarNode value ? value.getValue() : "");
        for (int i = first + 1;
                i < entries.size() && Scalars.isMissing(entries.get(i).valueNode());
                i++) {
            whole.append(", ").append(entries.get(i).key());
        }
        reading.report(
                SyntaxFault.UNQUOTED_COMMA,
                reading.span(entry.keyNode()),
                "`" + entry.key() + "` has no value; did a comma end the text before it?",
                "quote the text: `" + text.key() + ": \""
                        + whole.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"`");
    }
}
