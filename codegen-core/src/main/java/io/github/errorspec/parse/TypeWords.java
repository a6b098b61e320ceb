package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other languages call the types of params. */
final class TypeWords {
    private static final String LISTS =
            "(?:(?:array|linked)?list|ilist|(?:readonly)?array|set|vec|vector|slice|seq|sequence|tuple|collection|iterable|ienumerable)";

    /** How a list of something is written, the something being the group. */
    private static final List<Pattern> LIST_FORMS = List.of(
            Pattern.compile("\\[\\d*]\\s*(.+)"),
            Pattern.compile("(.+?)\\s*\\[\\d*]"),
            Pattern.compile("\\[(.+)]"),
            Pattern.compile(LISTS + "\\s*[<\\[({](.+)[>\\])}]"),
            Pattern.compile(LISTS + "\\s+of\\s+(.+)"),
            Pattern.compile("(.+?)[\\s_-]*(?:list|array|set)"));

    private static final List<Pattern> OPTIONAL_FORMS = List.of(
            Pattern.compile("(.+)\\?"),
            Pattern.compile("\\?(.+)"),
            Pattern.compile("(?:optional|option|maybe|nullable)\\s*[<\\[({](.+)[>\\])}]"),
            Pattern.compile("(?:optional|option|maybe|nullable)\\s+(.+)"),
            Pattern.compile("(.+?)\\s*\\|\\s*(?:null|none|nil|undefined)"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "integer",
            List.of(
                    "int",
                    "long",
                    "short",
                    "byte",
                    "bigint",
                    "biginteger",
                    "smallint",
                    "int8",
                    "int16",
                    "int32",
                    "int64",
                    "uint",
                    "uint8",
                    "uint16",
                    "uint32",
                    "uint64",
                    "i8",
                    "i16",
                    "i32",
                    "i64",
                    "u8",
                    "u16",
                    "u32",
                    "u64",
                    "usize",
                    "isize",
                    "ulong",
                    "count"),
            "number",
            List.of(
                    "float",
                    "double",
                    "decimal",
                    "bigdecimal",
                    "real",
                    "numeric",
                    "num",
                    "float32",
                    "float64",
                    "f32",
                    "f64"),
            "boolean",
            List.of("bool", "bit", "flag"),
            "timestamp",
            List.of(
                    "date",
                    "datetime",
                    "time",
                    "instant",
                    "localdate",
                    "localdatetime",
                    "offsetdatetime",
                    "zoneddatetime",
                    "datetimeoffset"),
            "uuid",
            List.of("guid"),
            "json",
            List.of(
                    "any",
                    "anything",
                    "unknown",
                    "dynamic",
                    "mixed",
                    "map",
                    "dict",
                    "dictionary",
                    "jsonobject",
                    "jsonvalue"),
            "string",
            List.of("text", "str", "varchar", "char", "character", "charsequence", "uri", "url", "email", "enum"));

    /** More characters than any of these words has; the search for forms in a longer one takes time. */
    private static final int LONGEST = 100;

    private static final Map<String, String> TYPES = new TreeMap<>();

    static {
        WORDS.forEach((type, words) -> words.forEach(word -> TYPES.put(word, type)));
    }

    private TypeWords() {}

    /**
     * What is meant by a word that is no type of a param.
     *
     * @param type a type as specs have it
     * @param optional whether the word says, too, that the param may be left out
     */
    record Meaning(String type, boolean optional) {}

    static Optional<Meaning> meaning(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = word.strip().toLowerCase(Locale.ROOT);
        return inside(folded, OPTIONAL_FORMS)
                .map(inner -> type(inner).map(type -> new Meaning(type, true)))
                .orElseGet(() -> type(folded).map(type -> new Meaning(type, false)));
    }

    private static Optional<String> type(String word) {
        if (word.matches(LISTS)) {
            return Optional.of("list<string>");
        }
        return inside(word, LIST_FORMS)
                .map(inner -> scalar(inner).map(type -> "list<" + type + ">"))
                .orElseGet(() -> scalar(word));
    }

    private static Optional<String> inside(String word, List<Pattern> forms) {
        return forms.stream()
                .map(form -> form.matcher(word))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private static Optional<String> scalar(String word) {
        String plain =
                word.replaceFirst("\\(.*\\)$", "").replaceFirst("^.*\\.", "").replaceAll("[_\\- ]", "");
        return known(plain)
                .or(() -> plain.endsWith("s") ? known(plain.substring(0, plain.length() - 1)) : Optional.empty())
                .or(() -> plain.matches("[a-z0-9]+")
                        ? Suggestions.nearest(plain, TypeReader.SCALARS.keySet())
                        : Optional.empty());
    }

    private static Optional<String> known(String word) {
        return TypeReader.SCALARS.containsKey(word) ? Optional.of(word) : Optional.ofNullable(TYPES.get(word));
    }
}
