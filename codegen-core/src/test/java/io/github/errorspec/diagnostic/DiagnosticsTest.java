package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static final SourceText TEXT = SourceText.of("a.yaml", "one\ntwo\n");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void theOrderIsThatOfTheFile() {
        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.span(2, 1, 1), "c"));
        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.span(1, 2, 1), "b"));
        diagnostics.add(Diagnostic.of(TestRule.WARNING, TEXT.span(1, 1, 1), "a"));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("a", "b", "c");
    }

    @Test
    void whatAnAliasRepeatsIsToldOnce() {
        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.span(1, 1, 1), "a"));
        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.span(1, 1, 1), "a"));

        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void aWarningAboutSomethingThatIsAnErrorIsLeftOut() {
        diagnostics.add(Diagnostic.of(TestRule.WARNING, TEXT.span(1, 1, 3), "quote it"));
        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.span(1, 1, 3), "no code"));
        diagnostics.add(Diagnostic.of(TestRule.WARNING, TEXT.span(2, 1, 3), "quote it"));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("no code", "quote it");
    }

    @Test
    void onlyErrorsAreErrors() {
        diagnostics.add(Diagnostic.of(TestRule.WARNING, TEXT.whole(), "a"));
        diagnostics.add(Diagnostic.of(TestRule.NOTE, TEXT.whole(), "a"));
        assertThat(diagnostics.hasErrors()).isFalse();

        diagnostics.add(Diagnostic.of(TestRule.ERROR, TEXT.whole(), "a"));
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
