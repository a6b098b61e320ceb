package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Texts, exactly as written: the type that YAML would give them is never asked. */
public final class Scalars {
    private Scalars() {}

    public static Optional<Located<String>> text(Node node, String what, Reading reading) {
        if (!(node instanceof ScalarNode scalar)) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(node),
                    what + " must be text, but this is " + shape(node),
                    "write a single text or number here");
            return Optional.empty();
        }
        if (isMissing(node)) {
            reading.report(
                    SyntaxFault.MISSING_VALUE, reading.span(node), what + " has no value", "give it one, or remove it");
            return Optional.empty();
        }
        if (!isUnicode(scalar, what, reading)) {
            return Optional.empty();
        }
        return Optional.of(new Located<>(scalar.getValue(), reading.span(node)));
    }

    /** Whether a text has whole characters only; escapes can write what no encoding can. */
    public static boolean isUnicode(ScalarNode scalar, String what, Reading reading) {
        boolean half = hasHalfPair(scalar.getValue());
        if (half) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    reading.span(scalar),
                    what + " has half of a surrogate pair, which is no character",
                    "write the character itself, or an escape such as `\\U0001F600`");
        }
        return !half;
    }

    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** One of a few words. */
    public static <T> Optional<T> choice(Located<String> text, String what, Map<String, T> words, Reading reading) {
        T value = words.get(text.value());
        if (value == null) {
            Optional<String> meant = Suggestions.nearest(text.value(), words.keySet());
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.span(),
                    what + " cannot be `" + text.value() + "`",
                    meant.map(word -> "did you mean `" + word + "`?")
                            .orElseGet(() -> "one of " + String.join(", ", new TreeSet<>(words.keySet()))));
        }
        return Optional.ofNullable(value);
    }

    /** Whether nothing at all was written; {@code ~} and {@code null} are text. */
    public static boolean isMissing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** What a reader would call it. */
    public static String shape(Node node) {
        if (isMissing(node)) {
            return "nothing";
        }
        return node instanceof ScalarNode ? "text" : node instanceof MappingNode ? "a mapping" : "a list";
    }

    public static void warnIfAmbiguous(ScalarNode key, Reading reading) {
        if (key.isPlain()) {
            OtherReading.of(key.getValue()).ifPresent(other -> reading.add(ambiguous(key, other, reading)));
        }
    }

    private static Diagnostic ambiguous(ScalarNode key, OtherReading other, Reading reading) {
        String text = key.getValue();
        String quoted = "\"" + text + "\"";
        SourceSpan span = reading.span(key);
        Diagnostic warning = Diagnostic.of(
                        SyntaxFault.AMBIGUOUS_KEY,
                        span,
                        "YAML tools such as " + other.reader() + " read `" + text + "` as " + other.what())
                .withHelp("quote it: `" + quoted + "`");
        // With an anchor or a tag before it, the place is wider than the key.
        return span.behind(span.length()).equals(text)
                ? warning.withFix(Fix.replace("quote the key", span, quoted))
                : warning;
    }
}
