package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubFormatTest {
    @Test
    void everyDiagnosticIsACommand() {
        assertThat(GithubFormat.report(MachineFormats.DIAGNOSTICS).lines())
                .containsExactly(
                        "::error file=api/error spec%2C 1.yaml,line=4,col=1,endLine=4,endColumn=5,title=some-error"
                                + "::`http` again: 100 %25 \"wrong\", 漢%0Ahelp: keep one"
                                + "%0Aapi/error spec, 1.yaml:2:1: first defined here",
                        "::notice file=api/error spec%2C 1.yaml,line=1,col=1,title=some-note::oh");
        assertThat(GithubFormat.report(List.of())).isEmpty();
    }

    @Test
    void whatWouldEndACommandIsEscaped() {
        SourceText source = SourceText.of("a:b%,c\r\n.yaml", "x");

        assertThat(GithubFormat.report(List.of(Diagnostic.of(TestRule.WARNING, source.span(1, 1, 1), "50%"))))
                .isEqualTo(
                        "::warning file=a%3Ab%25%2Cc%0D%0A.yaml,line=1,col=1,endLine=1,endColumn=2,title=some-warning"
                                + "::50%25\n");
    }
}
