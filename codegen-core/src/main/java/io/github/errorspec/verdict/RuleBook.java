package io.github.errorspec.verdict;

import java.util.Collection;
import java.util.Optional;

/** The rules that there are. */
public interface RuleBook {
    /** What a catalog may say of a rule. */
    enum Standing {
        /** Its breaches are neither accepted nor made milder. */
        FIRM,
        /** A breach can be accepted, and this run looked for every one, so that an {@code allow} without one is spent. */
        JUDGED,
        /** A breach can be accepted, and this run did not look for all. */
        UNJUDGED;

        /** That of a rule which is not firm. */
        public static Standing judged(boolean looked) {
            return looked ? JUDGED : UNJUDGED;
        }
    }

    /** The standing of the rule that is called so, if there is one. */
    Optional<Standing> standing(String id);

    /** The ids of all rules. */
    Collection<String> ids();
}
