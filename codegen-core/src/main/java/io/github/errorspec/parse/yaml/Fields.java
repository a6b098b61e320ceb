package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of the spec whose keys the format defines. Opening it reports every key that the format does not have; each
 * getter reports a value of the wrong shape and then returns nothing, so that reading goes on and finds the other faults.
 */
public final class Fields {
    private final Reading reading;
    private final String subject;
    private final SourceSpan place;
    private final Map<String, Entry> entries;

    /** Keys that are not there, but may be meant by what was reported already. */
    private final Set<String> unsure;

    private Fields(Reading reading, String subject, SourceSpan place, Map<String, Entry> entries, Set<String> unsure) {
        this.reading = reading;
        this.subject = subject;
        this.place = place;
        this.entries = entries;
        this.unsure = unsure;
    }

    /**
     * Opens a mapping.
     *
     * @param subject what it is, for messages: "a row"
     * @param place what messages about the mapping as a whole point to
     * @param known the keys that the format defines for it
     */
    public static Fields open(Node node, String subject, SourceSpan place, List<String> known, Reading reading) {
        if (!(node instanceof MappingNode mapping)) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(node),
                    subject + " must be a mapping, but this is " + Scalars.shape(node),
                    "keys of " + subject + ": " + String.join(", ", known));
            return new Fields(reading, subject, place, Map.of(), Set.copyOf(known));
        }
        UnknownKeys keys = UnknownKeys.report(mapping, subject, known, reading);
        return new Fields(reading, subject, place, keys.knownEntries(), keys.meant());
    }

    /** Opens a row, which may be empty: a symbolic code says enough. */
    public static Fields openRow(Node node, String subject, SourceSpan place, List<String> known, Reading reading) {
        if (Scalars.isMissing(node)) {
            return new Fields(reading, subject, place, Map.of(), Set.of());
        }
        if (node instanceof ScalarNode text) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(node),
                    subject + " must be a mapping, but this is text",
                    "if this is its name: `{name: \""
                            + text.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}`");
            return new Fields(reading, subject, place, Map.of(), Set.copyOf(known));
        }
        return open(node, subject, place, known, reading);
    }

    public SourceSpan place() {
        return place;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a key is certainly not there; a misspelt one may be. */
    public boolean lacks(String key) {
        return !has(key) && !unsure.contains(key);
    }

    /** Where a key stands; the mapping's own place if it does not. */
    public SourceSpan keySpan(String key) {
        return entries.containsKey(key) ? reading.span(entries.get(key).keyNode()) : place;
    }

    /** Where those of these keys stand that are there. */
    public Map<String, SourceSpan> places(List<String> keys) {
        Map<String, SourceSpan> places = new HashMap<>();
        for (String key : keys) {
            Entry entry = entries.get(key);
            if (entry != null) {
                places.put(key, reading.span(entry.keyNode()));
            }
        }
        return Collections.unmodifiableMap(places);
    }

    public Optional<Node> node(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (Scalars.isMissing(entry.valueNode())) {
            reading.report(
                    SyntaxFault.MISSING_VALUE,
                    keySpan(key),
                    "`" + key + "` has no value",
                    "give it one, or remove the key");
            return Optional.empty();
        }
        return Optional.of(entry.valueNode());
    }

    /** The value as it is, without complaint about a missing one. */
    public Optional<Node> peek(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::valueNode);
    }

    public Optional<Located<String>> text(String key) {
        Optional<Node> node = node(key);
        return node.isEmpty() ? Optional.empty() : Scalars.text(node.get(), "`" + key + "`", reading);
    }

    /** The text without its place. */
    public Optional<String> plainText(String key) {
        return text(key).map(Located::value);
    }

    public Optional<Located<String>> requiredText(String key, String example) {
        if (lacks(key)) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    place,
                    subject + " has no `" + key + "`",
                    "add `" + key + ": " + example + "`");
        }
        return text(key);
    }

    public Optional<Boolean> bool(String key) {
        return choice(key, Map.of("true", true, "false", false));
    }

    /** One of a few words. */
    public <T> Optional<T> choice(String key, Map<String, T> words) {
        return text(key).flatMap(text -> Scalars.choice(text, "`" + key + "`", words, reading));
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<Node> items(String key) {
        return node(key)
                .map(node -> node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node))
                .orElse(List.of());
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (Node item : items(key)) {
            Scalars.text(item, "an item of `" + key + "`", reading).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** A mapping whose keys are the user's own. */
    public List<Entry> entries(String key) {
        return entries(key, "write it as pairs of the form `key: value`");
    }

    /**
     * The same.
     *
     * @param help what to write instead of a list or a text
     */
    public List<Entry> entries(String key, String help) {
        return node(key).map(node -> entriesOf(key, node, help)).orElse(List.of());
    }

    private List<Entry> entriesOf(String key, Node node, String help) {
        if (node instanceof MappingNode mapping) {
            return Entries.of(mapping, reading);
        }
        reading.report(
                SyntaxFault.WRONG_TYPE,
                reading.span(node),
                "`" + key + "` must be a mapping, but this is " + Scalars.shape(node),
                help);
        return List.of();
    }

    /** A mapping of texts by the user's own keys. */
    public Map<String, Located<String>> textsByKey(String key) {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        for (Entry entry : entries(key)) {
            Scalars.text(entry.valueNode(), "`" + entry.key() + "`", reading)
                    .ifPresent(text -> texts.put(entry.key(), text));
        }
        return texts;
    }

    /** A mapping whose keys the format defines, if it is there. */
    public Optional<Fields> fields(String key, String subjectOfIt, List<String> known) {
        return node(key).map(node -> open(node, subjectOfIt, keySpan(key), known, reading));
    }

    /** The keys that begin with {@code x-}, as they are. */
    public Map<String, RawValue> extensions() {
        Map<String, RawValue> extensions = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            if (entry.key().startsWith("x-")) {
                extensions.put(entry.key(), RawValues.of(entry.valueNode(), reading));
            }
        }
        return extensions;
    }

    /** Says of a key that this version of the compiler cannot honour it. */
    public void notSupportedYet(String key) {
        if (has(key)) {
            reading.add(Diagnostic.of(SyntaxFault.NOT_SUPPORTED_YET, keySpan(key), "`" + key + "` is not supported yet")
                    .withHelp("remove it until a later version honours it"));
        }
    }
}
