package io.github.errorspec.model;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a spec asks of its own check.
 *
 * @param base the file whose settings hold where these say nothing
 * @param levels how grave the breach of a rule is, by the rule's id
 * @param required the keys that every row has
 * @param style how texts are written
 * @param failOn the least grave finding that fails a check
 */
public record RuleSettings(
        Optional<Located<String>> base,
        Map<String, RuleLevel> levels,
        List<Located<String>> required,
        TextStyle style,
        Optional<Located<Severity>> failOn) {
    /** Every rule as it is. */
    public static final RuleSettings NONE =
            new RuleSettings(Optional.empty(), Map.of(), List.of(), TextStyle.ANY, Optional.empty());

    /** This, and what it does not say from the settings that it builds on. What either requires, both do. */
    public RuleSettings over(RuleSettings other) {
        Map<String, RuleLevel> all = new LinkedHashMap<>(other.levels);
        all.putAll(levels);
        Map<String, Located<String>> keys = new LinkedHashMap<>();
        required.forEach(key -> keys.putIfAbsent(key.value(), key));
        other.required.forEach(key -> keys.putIfAbsent(key.value(), key));
        return new RuleSettings(
                base,
                all,
                List.copyOf(keys.values()),
                new TextStyle(
                        style.name().or(other.style::name), style.message().or(other.style::message)),
                failOn.or(() -> other.failOn));
    }

    /** The least grave finding that fails a check, whether the spec says so or not. */
    public Severity failsOn() {
        return failOn.map(Located::value).orElse(Severity.ERROR);
    }
}
