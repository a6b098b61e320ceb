package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked for a rule decides, wherever a severity is looked at. */
class RuleSetTest {
    private static final SourceText TEXT = SourceText.of("a.yaml", "one\ntwo\n");
    private static final RuleSet STRICT = new RuleSet(Map.of("some-warning", Severity.ERROR), Set.of());
    private static final RuleSet MILD = new RuleSet(Map.of("some-error", Severity.NOTE), Set.of());

    private static Diagnostics with(RuleSet rules, Rule... broken) {
        Diagnostics diagnostics = new Diagnostics(rules);
        for (int i = 0; i < broken.length; i++) {
            diagnostics.add(Diagnostic.of(broken[i], TEXT.span(1, 1, 3), "no " + i));
        }
        return diagnostics;
    }

    @Test
    void aRuleThatNothingIsAskedForIsAsGraveAsItSays() {
        assertThat(with(STRICT, TestRule.ERROR).hasErrors()).isTrue();
        assertThat(with(MILD, TestRule.WARNING).sorted())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        assertThat(with(RuleSet.DEFAULT, TestRule.NOTE).sorted())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void whatIsAskedForDecidesWhetherThereIsAnError() {
        assertThat(with(STRICT, TestRule.WARNING).hasErrors()).isTrue();
        assertThat(with(MILD, TestRule.ERROR).hasErrors()).isFalse();
    }

    @Test
    void aRuleThatIsOffIsNotToldOf() {
        RuleSet off = new RuleSet(Map.of("some-error", Severity.ERROR), Set.of("some-error"));

        assertThat(with(off, TestRule.ERROR, TestRule.NOTE).sorted())
                .extracting(Diagnostic::rule)
                .containsExactly(TestRule.NOTE);
    }

    @Test
    void whatIsLeftOutBesideAnErrorFollows() {
        assertThat(with(STRICT, TestRule.ERROR, TestRule.WARNING).sorted()).hasSize(2);
        assertThat(with(MILD, TestRule.ERROR, TestRule.WARNING).sorted()).hasSize(2);
        assertThat(with(RuleSet.DEFAULT, TestRule.ERROR, TestRule.WARNING).sorted())
                .hasSize(1);
    }

    @Test
    void whatOthersFoundIsGradedToo() {
        Diagnostics all = new Diagnostics(STRICT);
        all.addAll(with(RuleSet.DEFAULT, TestRule.WARNING));

        assertThat(all.hasErrors()).isTrue();
    }

    @Test
    void everyFormatTellsWhatIsAskedFor() {
        List<Diagnostic> strict = with(STRICT, TestRule.WARNING).sorted();

        assertThat(DiagnosticFormat.report(strict))
                .startsWith("a.yaml:1:1: error: no 0 [some-warning]\n")
                .endsWith("\n1 error\n");
        assertThat(GithubFormat.report(strict)).startsWith("::error file=a.yaml");
        assertThat(JsonFormat.report(strict)).contains("\"severity\": \"error\"");
        assertThat(SarifFormat.report(strict, "1"))
                .contains("\"level\": \"warning\"\n              }\n            }\n          ]")
                .contains("\"ruleIndex\": 0,\n          \"level\": \"error\",");
    }
}
