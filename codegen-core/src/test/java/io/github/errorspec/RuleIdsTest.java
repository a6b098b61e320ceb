package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down of rules so that nobody has to load them is what they say themselves. */
class RuleIdsTest {
    @Test
    void allRulesOfAdviceAreKnown() {
        assertThat(RuleIds.ADVISING).containsExactlyInAnyOrderElementsOf(ids(Rules.ADVISING));
    }

    @Test
    void allRulesOfComparisonsAreKnown() {
        assertThat(RuleIds.COMPARING).containsExactlyInAnyOrderElementsOf(ids(Rules.COMPARING));
    }

    @Test
    void ofTheOtherRulesAboutThePastThoseAreKnownThatAreNotFirm() {
        assertThat(RuleIds.PAST)
                .containsExactlyElementsOf(Rules.PAST.all().stream()
                        .filter(rule -> !rule.isFirm())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void noneThatIsKnownIsFirm() {
        assertThat(Stream.of(Rules.ADVISING, Rules.COMPARING).flatMap(part -> part.all().stream()))
                .noneMatch(Rule::isFirm);
    }

    private static Iterable<String> ids(Rules part) {
        return part.all().stream().map(Rule::id).toList();
    }
}
