package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.RuleSet;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked for a rule of the compiler's own decides what becomes of a build. */
class RuleSeveritiesTest {
    private static final Catalog UNUSED_WILDCARD = Specs.read("""
            errorSpec: 1
            id: shop.orders
            codes: {wildcard: X}
            errors:
              1001: {name: Order not found, http: 404}
            """);

    private static Diagnostics checked(RuleSet rules) {
        Diagnostics diagnostics = new Diagnostics(rules);
        LintRules.check(UNUSED_WILDCARD, diagnostics);
        return diagnostics;
    }

    private static boolean fails(RuleSet rules) {
        Sources sources = Sources.read(new SpecFile("error-spec.yaml", Path.of("no-folder/error-spec.yaml")), Set.of());
        CheckResult check = new CheckResult(checked(rules).sorted(), Severity.ERROR, sources);
        CompileResult compilation = CompileResult.failed(checked(rules), sources);
        assertThat(compilation.failed()).isEqualTo(check.failed());
        return check.failed();
    }

    @Test
    void aWarningFailsABuildThatWantsItToBeAnError() {
        assertThat(checked(RuleSet.DEFAULT).sorted()).hasSize(1);
        assertThat(fails(RuleSet.DEFAULT)).isFalse();
        assertThat(fails(new RuleSet(Map.of("unused-wildcard", Severity.ERROR), Set.of())))
                .isTrue();
    }

    @Test
    void aRuleThatIsOffSaysNothing() {
        assertThat(checked(new RuleSet(Map.of(), Set.of("unused-wildcard"))).sorted())
                .isEmpty();
    }
}
