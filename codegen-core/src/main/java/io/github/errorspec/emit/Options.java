package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Suggestions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user chose about a target, checked.
 *
 * @param target as users call it
 * @param values of all options that were given or have a default, by name
 */
public record Options(String target, Map<String, String> values) {
    public Options {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * From the texts of a build file.
     *
     * @param known what the target can be told
     * @throws InvalidOptionException if an option is unknown or has a value that it cannot have
     */
    public static Options of(String target, List<Option> known, Map<String, String> given) {
        refuseUnknown(target, known, given);
        Map<String, String> values = new LinkedHashMap<>();
        for (Option option : known) {
            String value = given.get(option.name());
            if (value != null) {
                if (!option.accepts(value.strip())) {
                    throw new InvalidOptionException("the option `" + option.name() + "` of the target `" + target
                            + "` cannot be `" + value + "`; " + option.accepted());
                }
                values.put(option.name(), value.strip());
            } else if (option.absent().isPresent()) {
                values.put(option.name(), option.absent().get());
            }
        }
        return new Options(target, values);
    }

    private static void refuseUnknown(String target, List<Option> known, Map<String, String> given) {
        Set<String> names = new TreeSet<>();
        for (Option option : known) {
            names.add(option.name());
        }
        for (String name : new TreeSet<>(given.keySet())) {
            if (!names.contains(name)) {
                String hint = Suggestions.nearest(name, names)
                        .map(near -> " (did you mean `" + near + "`?)")
                        .orElse("");
                throw new InvalidOptionException("the target `" + target + "` has no option `" + name + "`" + hint
                        + (names.isEmpty() ? "; it has none" : "; it has: " + String.join(", ", names)));
            }
        }
    }

    /** A text; nothing if it was not given. */
    public Optional<String> text(Option option) {
        return Optional.ofNullable(values.get(option.name()));
    }

    public boolean flag(Option option) {
        return value(option).equals("true");
    }

    /** One of some words that are no names. */
    public String word(Option option) {
        return value(option);
    }

    public int number(Option option) {
        return Integer.parseInt(value(option));
    }

    public <E extends Enum<E>> E choice(Option option, Class<E> type) {
        return constant(value(option), type);
    }

    public <E extends Enum<E>> Set<E> choices(Option option, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        words(option).forEach(word -> chosen.add(constant(word, type)));
        return Collections.unmodifiableSet(chosen);
    }

    /** Some of some words that are no names. */
    public Set<String> words(Option option) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String word : value(option).split(",", -1)) {
            if (!word.isBlank()) {
                chosen.add(word.strip());
            }
        }
        return Collections.unmodifiableSet(chosen);
    }

    private String value(Option option) {
        return Objects.requireNonNull(values.get(option.name()), option.name());
    }

    private static <E extends Enum<E>> E constant(String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (Option.word(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
