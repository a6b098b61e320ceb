package io.github.errorspec.parse.yaml;

import static java.util.Map.entry;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How other YAML readers understand a plain key that is only text here, with one that does. All of it was seen: a test holds it
 * to the table {@code yaml-keys.tsv}, which {@code findings/yaml-keys.sh} makes by running the readers.
 *
 * @param what what the key becomes, such as "a number"
 * @param reader one of the readers for which it does
 */
record OtherReading(String what, String reader) {
    /** Longer keys are no codes, and what they are is not worth the time. */
    private static final int LONGEST = 128;

    /** The only numbers whose texts all readers keep, as far as a double holds them. */
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]*");

    private static final BigInteger EXACT_DOUBLES = BigInteger.ONE.shiftLeft(53);

    private static final OtherReading ROUNDED = new OtherReading("a rounded number", "JavaScript's js-yaml");
    private static final OtherReading NOTHING = new OtherReading("nothing", "Ruby's Psych");
    private static final OtherReading BOOLEAN = new OtherReading("a boolean", "Ruby's Psych");
    private static final OtherReading LETTER = new OtherReading("a boolean", "Go's go-yaml 2");

    /** In lower case, since Psych reads them in any. */
    private static final Map<String, OtherReading> WORDS = Map.ofEntries(
            entry("", NOTHING),
            entry("~", NOTHING),
            entry("null", NOTHING),
            entry("true", BOOLEAN),
            entry("false", BOOLEAN),
            entry("yes", BOOLEAN),
            entry("no", BOOLEAN),
            entry("on", BOOLEAN),
            entry("off", BOOLEAN),
            entry("y", LETTER),
            entry("n", LETTER));

    private static final List<Shape> SHAPES = List.of(
            shape("a number", "Go's go-yaml", "[-+]?0(?:[xX][0-9a-fA-F_]+|[oO][0-7_]+|[bB][01_]+)"),
            shape("a number", "Go's go-yaml", "(?:[-+]_*)?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9][0-9_]*)?"),
            shape("a number", "Go's go-yaml", "[-+]?\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"),
            shape("a number", "Java's SnakeYAML", "[-+]?\\._[0-9_]*"),
            shape("a number", "Ruby's Psych", "(?i:[-+]?\\.inf|\\.nan)"),
            shape("a number", "Ruby's Psych", "[-+]?(?:0[0-7_,]*|[1-9][0-9_,]*)(?:\\.[0-9_]*)?"),
            shape("a number", "Python's PyYAML", "[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"),
            shape("a number", "Ruby's Psych", "[-+]?0[0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"),
            shape(
                    "a date",
                    "PHP's symfony/yaml",
                    "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                            + "[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?)?"),
            shape("a symbol", "Ruby's Psych", ":[^\"\\\\]+"));

    /**
     * What others read.
     *
     * @param plain a key without quotes
     * @return nothing if all readers keep it as it is written
     */
    static Optional<OtherReading> of(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (plain.isEmpty() || "-+.:0123456789".indexOf(plain.charAt(0)) < 0) {
            return Optional.ofNullable(WORDS.get(plain.toLowerCase(Locale.ROOT)));
        }
        if (DECIMAL.matcher(plain).matches()) {
            boolean exact = new BigInteger(plain).abs().compareTo(EXACT_DOUBLES) <= 0;
            return exact ? Optional.empty() : Optional.of(ROUNDED);
        }
        return SHAPES.stream()
                .filter(shape -> shape.plain().matcher(plain).matches())
                .map(Shape::reading)
                .findFirst();
    }

    private static Shape shape(String what, String reader, String plain) {
        return new Shape(Pattern.compile(plain), new OtherReading(what, reader));
    }

    private record Shape(Pattern plain, OtherReading reading) {}
}
