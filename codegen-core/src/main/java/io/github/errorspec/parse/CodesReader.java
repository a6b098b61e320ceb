package io.github.errorspec.parse;

import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.parse.yaml.Entries;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads codes and sets of codes, and finds out what kind of codes a catalog has. */
final class CodesReader {
    private static final List<String> FORMAT_KEYS = List.of("type", "pattern", "wildcard");
    private static final Pattern STRING = Pattern.compile("[!-~]{1,128}");
    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,19})(?:-(-?[0-9]{1,19}))?");

    private static final int PATTERN_LIMIT = 1000;

    private final CodeFormat format;
    private final Reading reading;

    CodesReader(CodeFormat format, Reading reading) {
        this.format = format;
        this.reading = reading;
    }

    /** Reads {@code codes} and infers from the rows what it does not say. */
    static CodeFormat readFormat(Fields root, Reading reading) {
        Optional<Fields> codes = root.fields("codes", "`codes`", FORMAT_KEYS);
        Optional<Located<String>> declared =
                codes.flatMap(fields -> fields.text("wildcard")).filter(text -> isWildcard(text, reading));
        Optional<Character> letter = declared.map(text -> text.value().charAt(0));
        char integerWildcard = letter.orElse(CodeType.WILDCARD);
        Optional<CodeType> said = codes.flatMap(
                fields -> fields.choice("type", Map.of("integer", CodeType.INTEGER, "string", CodeType.STRING)));
        CodeType type = said.orElseGet(() -> inferred(root, integerWildcard));
        return new CodeFormat(
                type,
                said.isPresent(),
                codes.flatMap(fields -> fields.text("pattern")).flatMap(text -> pattern(text, reading)),
                type == CodeType.INTEGER ? Optional.of(integerWildcard) : letter,
                declared);
    }

    /** A range has a meaning among integers only, so one odd code in such a catalog is a mistake, not another type. */
    private static CodeType inferred(Fields root, char wildcard) {
        for (Node category : categories(root)) {
            if (child(category, "range").isPresent()) {
                return CodeType.INTEGER;
            }
        }
        for (String code : codeKeys(root)) {
            if (!CodeType.isInteger(code, wildcard)) {
                return CodeType.STRING;
            }
        }
        return CodeType.INTEGER;
    }

    private static boolean isWildcard(Located<String> text, Reading reading) {
        boolean letter = text.value().matches("[A-Za-z]");
        if (!letter) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.span(),
                    "`wildcard` cannot be `" + text.value() + "`",
                    "one letter, such as `X`");
        }
        return letter;
    }

    private static Optional<Located<Pattern>> pattern(Located<String> text, Reading reading) {
        String fault = "longer than " + PATTERN_LIMIT + " characters";
        try {
            if (text.value().length() <= PATTERN_LIMIT) {
                return Optional.of(new Located<>(Pattern.compile(text.value()), text.span()));
            }
        } catch (PatternSyntaxException e) {
            fault = e.getDescription();
        }
        reading.report(
                SyntaxFault.BAD_VALUE,
                text.span(),
                "`pattern` is not a regular expression: " + fault,
                "such as `\"[0-9]{6}\"`");
        return Optional.empty();
    }

    /** The text of every code that the spec defines or retires, before anything else is known of it. */
    private static List<String> codeKeys(Fields root) {
        List<String> codes = new ArrayList<>();
        addKeys(root.peek("errors"), codes);
        addKeys(root.peek("retired"), codes);
        for (Node category : categories(root)) {
            addKeys(child(category, "errors"), codes);
            addKeys(child(category, "retired"), codes);
        }
        return codes;
    }

    private static List<Node> categories(Fields root) {
        return root.peek("categories").orElse(null) instanceof MappingNode categories
                ? Entries.quietly(categories).stream().map(Entry::valueNode).toList()
                : List.of();
    }

    private static Optional<Node> child(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (Entry entry : Entries.quietly(mapping)) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.valueNode());
                }
            }
        }
        return Optional.empty();
    }

    private static void addKeys(Optional<Node> node, List<String> codes) {
        if (node.orElse(null) instanceof MappingNode mapping) {
            for (Entry entry : Entries.quietly(mapping)) {
                codes.add(entry.key());
            }
        }
    }

    /** The code that a key is. */
    Optional<ErrorCode> code(Located<String> key) {
        if (!STRING.matcher(key.value()).matches()) {
            reading.report(
                    SyntaxFault.BAD_CODE,
                    key.span(),
                    "a code cannot be `" + key.value() + "`",
                    "1 to 128 printable ASCII characters without white space");
            return Optional.empty();
        }
        if (format.type() == CodeType.INTEGER
                && !CodeType.isInteger(key.value(), format.wildcard().orElse(CodeType.WILDCARD))) {
            reading.report(
                    SyntaxFault.BAD_CODE,
                    key.span(),
                    "`" + key.value() + "` is not an integer code",
                    "a decimal integer of at most 64 bits without leading zeros, in which `"
                            + format.wildcard().orElse(CodeType.WILDCARD)
                            + "` may stand for digits; or `codes: {type: string}`");
            return Optional.empty();
        }
        return Optional.of(ErrorCode.of(key.value(), format.wildcard()));
    }

    /** The ranges of {@code range} and the prefixes of {@code prefix}; none if one of them is wrong. */
    List<Located<CodeSet>> space(Fields category) {
        int before = reading.diagnostics().errors();
        List<Located<CodeSet>> space = new ArrayList<>();
        if (category.has("range") && format.type() == CodeType.STRING) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    category.keySpan("range"),
                    "`range` needs integer codes, but this catalog's codes are strings",
                    "use `prefix`, or make every code a plain integer");
        } else {
            category.texts("range").forEach(text -> range(text).ifPresent(space::add));
        }
        if (category.has("prefix") && format.type() == CodeType.INTEGER) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    category.keySpan("prefix"),
                    "`prefix` needs string codes, but this catalog's codes are integers",
                    "use `range`, or write `codes: {type: string}`");
        } else {
            category.texts("prefix")
                    .forEach(text -> space.add(new Located<>(new CodeSet.Prefix(text.value()), text.span())));
        }
        return reading.diagnostics().errors() == before ? List.copyOf(space) : List.of();
    }

    /** The codes of {@code reserved}: ranges and codes in integer catalogs, codes in others; families in both. */
    List<Located<CodeSet>> reserved(Fields parent) {
        List<Located<CodeSet>> reserved = new ArrayList<>();
        for (Located<String> text : parent.texts("reserved")) {
            if (format.type() == CodeType.INTEGER && RANGE.matcher(text.value()).matches()) {
                range(text).ifPresent(reserved::add);
            } else {
                code(text).ifPresent(code -> reserved.add(new Located<>(new CodeSet.Exactly(code), text.span())));
            }
        }
        return List.copyOf(reserved);
    }

    private Optional<Located<CodeSet>> range(Located<String> text) {
        Matcher matcher = RANGE.matcher(text.value());
        if (matcher.matches()) {
            try {
                long from = Long.parseLong(matcher.group(1));
                long to = matcher.group(2) == null ? from : Long.parseLong(matcher.group(2));
                if (from <= to) {
                    return Optional.of(new Located<>(new CodeSet.Range(from, to), text.span()));
                }
            } catch (NumberFormatException e) {
                // More than 64 bits: told below.
            }
        }
        reading.report(
                SyntaxFault.BAD_VALUE,
                text.span(),
                "`" + text.value() + "` is not a range",
                "the lowest and the highest code with a hyphen between them, such as `101000-101999`");
        return Optional.empty();
    }
}
