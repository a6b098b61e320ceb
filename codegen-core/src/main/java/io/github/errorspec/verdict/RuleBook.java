package io.github.errorspec.verdict;

import io.github.errorspec.diagnostic.Rule;
import java.util.Collection;
import java.util.Optional;

/** The rules that there are. */
public interface RuleBook {
    /** The rule that is called so. */
    Optional<Rule> rule(String id);

    /** The ids of all rules. */
    Collection<String> ids();

    /** Whether this run looked for every breach of a rule, so that an {@code allow} without one is spent. */
    boolean isJudged(Rule rule);
}
