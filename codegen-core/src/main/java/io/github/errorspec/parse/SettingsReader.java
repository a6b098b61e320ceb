package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.RuleLevel;
import io.github.errorspec.model.RuleSettings;
import io.github.errorspec.model.TextStyle;
import io.github.errorspec.model.TextStyle.Capitals;
import io.github.errorspec.model.TextStyle.End;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a spec asks of its own check. */
final class SettingsReader {
    /** Beside the ids of rules, none of which is called so. */
    private static final String BASE = "extends";

    /** What file systems and archives everywhere can name; any other colon would make it an address. Few specs have one. */
    private static final String PATH =
            "(?=.{1,1000}$)(classpath:|(\\.{1,2}/)*)(?!\\.{1,2}(/|$))[^/\\\\:*?\"<>|{}\\p{Cntrl}]+(/(?!\\.{1,2}(/|$))[^/\\\\:*?\"<>|{}\\p{Cntrl}]+)*";

    private static final List<String> LEVEL_KEYS = List.of("level", "reason");
    private static final List<String> STYLE_KEYS = List.of("name", "message");

    /** What may be left out of a row, and has no value that is right for all. */
    private static final List<String> REQUIRABLE =
            List.of("description", "message", "causes", "remedy", "links", "examples", "since");

    private static final String OFF = "off";
    private static final Map<String, Severity> SEVERITIES =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);
    private static final Map<String, Optional<Severity>> LEVELS = Map.of(
            "error",
            Optional.of(Severity.ERROR),
            "warning",
            Optional.of(Severity.WARNING),
            "note",
            Optional.of(Severity.NOTE),
            OFF,
            Optional.empty());
    private static final Map<String, Capitals> CAPITALS =
            Map.of("sentence", Capitals.SENTENCE, "title", Capitals.TITLE);
    private static final Map<String, End> ENDS = Map.of("full-stop", End.FULL_STOP, "no-full-stop", End.NO_FULL_STOP);

    private final Reading reading;

    SettingsReader(Reading reading) {
        this.reading = reading;
    }

    RuleSettings read(Fields root) {
        Optional<Located<String>> base = Optional.empty();
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        for (Entry entry : root.entries("rules")) {
            if (entry.key().equals(BASE)) {
                base = Scalars.text(entry.valueNode(), "`" + BASE + "`", reading)
                        .filter(this::isPath);
            } else {
                level(entry).ifPresent(level -> levels.put(entry.key(), level));
            }
        }
        return new RuleSettings(
                base,
                levels,
                root.texts("require").stream().filter(this::isRequirable).toList(),
                readStyle(root),
                readFailOn(root));
    }

    private boolean isPath(Located<String> path) {
        boolean valid = path.value().matches(PATH);
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    path.span(),
                    "`extends` cannot be `" + path.value() + "`",
                    "the path of a file from the folder of this one, with `/` between its parts, such as"
                            + " `../error-rules.yaml`, or in the Maven plugin one of a dependency, such as"
                            + " `classpath:team/error-rules.yaml`; at most 1,000 characters");
        }
        return valid;
    }

    private Optional<RuleLevel> level(Entry entry) {
        SourceSpan span = reading.span(entry.keyNode());
        Node node = entry.valueNode();
        if (node instanceof MappingNode) {
            return explained(Fields.open(node, "the level of a rule", span, LEVEL_KEYS, reading), entry.key(), span);
        }
        String subject = "the level of `" + entry.key() + "`";
        return Scalars.text(node, subject, reading)
                .filter(text -> !isBareOff(text, entry.key()))
                .flatMap(text -> Scalars.choice(text, subject, LEVELS, reading))
                .map(severity -> new RuleLevel(severity, Optional.empty(), span));
    }

    private Optional<RuleLevel> explained(Fields fields, String rule, SourceSpan span) {
        Optional<Optional<Severity>> level = fields.requiredText("level", "warning")
                .flatMap(text -> Scalars.choice(text, "`level`", LEVELS, reading));
        Optional<String> reason = fields.peek("reason")
                .flatMap(node -> AllowReader.reason(
                        node, fields.keySpan("reason"), "the reason for the level of `" + rule + "`", reading));
        if (level.filter(Optional::isEmpty).isPresent() && fields.lacks("reason")) {
            reportMissingReason(rule, span);
        }
        return level.map(severity -> new RuleLevel(severity, reason, span));
    }

    private boolean isBareOff(Located<String> text, String rule) {
        boolean off = text.value().equals(OFF);
        if (off) {
            reportMissingReason(rule, text.span());
        }
        return off;
    }

    private void reportMissingReason(String rule, SourceSpan place) {
        reading.report(
                SyntaxFault.MISSING_KEY,
                place,
                "`" + rule + "` is off without a reason",
                "say why: `" + rule + ": {level: off, reason: Why nobody needs it here.}`");
    }

    private boolean isRequirable(Located<String> key) {
        boolean known = REQUIRABLE.contains(key.value())
                || (key.value().startsWith("x-") && key.value().length() > 2);
        if (!known) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    key.span(),
                    "`require` cannot have `" + key.value() + "`",
                    "one of " + String.join(", ", REQUIRABLE) + ", or a key of your own that begins with `x-`");
        }
        return known;
    }

    private TextStyle readStyle(Fields root) {
        return root.fields("style", "`style`", STYLE_KEYS)
                .map(style -> new TextStyle(located(style, "name", CAPITALS), located(style, "message", ENDS)))
                .orElse(TextStyle.ANY);
    }

    private Optional<Located<Severity>> readFailOn(Fields root) {
        return located(root, "failOn", SEVERITIES);
    }

    private <T> Optional<Located<T>> located(Fields fields, String key, Map<String, T> words) {
        return fields.text(key).flatMap(text -> Scalars.choice(text, "`" + key + "`", words, reading)
                .map(value -> new Located<>(value, text.span())));
    }
}
