package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the options of a target; remembers which ones it has. */
public final class OptionReader {
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private final String target;
    private final Map<String, String> options;
    private final Set<String> names = new TreeSet<>();

    public OptionReader(String target, Map<String, String> options) {
        this.target = target;
        this.options = options;
    }

    /** A text of a form; nothing if it is not given. */
    public Optional<String> text(String name, Predicate<String> form, String accepted) {
        Optional<String> value = given(name);
        value.filter(form.negate()).ifPresent(text -> {
            throw wrong(name, accepted);
        });
        return value;
    }

    /** What the names of the catalog's own types begin with. */
    public Optional<String> typePrefix(String name) {
        return text(
                name,
                text -> PREFIX.matcher(text).matches(),
                "letters and digits are needed, the first of them a capital, such as `Analytics`");
    }

    /** {@code false} unless given. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    public boolean flag(String name, boolean absent) {
        String value = given(name).orElse(String.valueOf(absent));
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(name, "it is `false` or `true`");
        }
        return value.equals("true");
    }

    /** One of some numbers; the first is the default. */
    public int number(String name, int... allowed) {
        String value = given(name).orElse(String.valueOf(allowed[0]));
        return IntStream.of(allowed)
                .filter(number -> String.valueOf(number).equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "it is "
                                + alternatives(IntStream.of(allowed)
                                        .mapToObj(String::valueOf)
                                        .toList())));
    }

    /** One of the constants, in camel case. */
    public <E extends Enum<E>> E choice(String name, E absent) {
        return given(name)
                .map(word -> constant(name, word, absent.getDeclaringClass()))
                .orElse(absent);
    }

    /** Some of the constants, separated by commas. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String word : given(name).orElse("").split(",", -1)) {
            if (!word.isBlank()) {
                chosen.add(constant(name, word.strip(), type));
            }
        }
        return Collections.unmodifiableSet(chosen);
    }

    private <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> Words.of(constant.name()).camel().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "it is "
                                + alternatives(constants.stream()
                                        .map(constant ->
                                                Words.of(constant.name()).camel())
                                        .toList())));
    }

    private static String alternatives(List<String> words) {
        String last = "`" + words.get(words.size() - 1) + "`";
        String others = words.subList(0, words.size() - 1).stream()
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(", "));
        return others + " or " + last;
    }

    /**
     * Called when all options were read.
     *
     * @throws InvalidOptionException if one was given that was not asked for
     */
    public void refuseOthers() {
        options.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidOptionException("the target `" + target + "` has no option `" + name + "`"
                            + hint(Suggestions.nearest(name, names), "did you mean")
                            + "; it has: " + String.join(", ", names));
                });
    }

    private static String hint(Optional<String> near, String question) {
        return near.map(name -> " (" + question + " `" + name + "`?)").orElse("");
    }

    private Optional<String> given(String name) {
        names.add(name);
        return Optional.ofNullable(options.get(name)).map(String::strip);
    }

    private InvalidOptionException wrong(String name, String accepted) {
        return new InvalidOptionException("the option `" + name + "` of the target `" + target + "` cannot be `"
                + options.get(name) + "`; " + accepted);
    }
}
