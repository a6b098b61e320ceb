package io.github.errorspec.diagnostic;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How grave the breach of each rule is: what the rule itself says, unless something else is asked for.
 *
 * @param severities what is asked for, by the id of the rule
 * @param off the ids of rules that are not told of
 */
public record RuleSet(Map<String, Severity> severities, Set<String> off) {
    /** Every rule as it is. */
    public static final RuleSet DEFAULT = new RuleSet(Map.of(), Set.of());

    public RuleSet {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** What to tell: the same, maybe more or less grave; nothing if its rule is off. */
    Optional<Diagnostic> grade(Diagnostic diagnostic) {
        String id = diagnostic.rule().id();
        // Where a finding is less grave than its rule says, whoever found it had a reason.
        Severity severity = diagnostic.severity() == diagnostic.rule().severity()
                ? severities.getOrDefault(id, diagnostic.severity())
                : diagnostic.severity();
        return off.contains(id) ? Optional.empty() : Optional.of(diagnostic.withSeverity(severity));
    }
}
