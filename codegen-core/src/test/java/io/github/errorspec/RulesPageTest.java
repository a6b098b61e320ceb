package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesPageTest {
    @Test
    void thePageIsWhatTheRulesSay() throws IOException {
        Golden.assertMatches(RulesPage.text(), Path.of("../docs/rules.md"));
    }

    @ParameterizedTest
    @MethodSource("io.github.errorspec.RulesPage#rules")
    void everyRuleExplainsItselfInASentence(Rule rule) {
        assertThat(rule.summary()).hasSizeGreaterThan(20).endsWith(".").doesNotContain("\n");
    }
}
