package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticFormatTest {
    private static String text(String source, int column, int length) {
        return DiagnosticFormat.text(
                Diagnostic.of(TestRule.ERROR, SourceText.of("a.yaml", source).span(1, column, length), "no"));
    }

    @Test
    void aDiagnosticShowsItsPlaceItsHelpAndTheOtherPlace() {
        SourceText source = SourceText.of("a.yaml", "one\nhttp: 404\n\n\n\n\n\n\n\nhttp: 405\n");
        Diagnostic diagnostic = Diagnostic.of(TestRule.WARNING, source.span(10, 1, 4), "`http` again")
                .withHelp("keep one")
                .withRelated(source.span(2, 1, 4), "first defined here");

        assertThat(DiagnosticFormat.text(diagnostic)).isEqualTo("""
                        a.yaml:10:1: warning: `http` again [some-warning]
                          10 | http: 405
                             | ^^^^
                          help: keep one
                          a.yaml:2:1: first defined here
                          2 | http: 404
                            | ^^^^
                        """);
    }

    @Test
    void aReportCountsWhatItShows() {
        SourceText source = SourceText.of("a.yaml", "");
        Diagnostic error = Diagnostic.of(TestRule.ERROR, source.whole(), "no");
        Diagnostic warning = Diagnostic.of(TestRule.WARNING, source.whole(), "hm");
        Diagnostic note = Diagnostic.of(TestRule.NOTE, source.whole(), "oh");

        assertThat(DiagnosticFormat.report(List.of(error, error, warning, note)))
                .endsWith("a.yaml:1:1: note: oh [some-note]\n\n2 errors, 1 warning, 1 note\n");
        assertThat(DiagnosticFormat.report(List.of())).isEmpty();
    }

    @Test
    void aFaultWithoutALineShowsNone() {
        assertThat(text("", 1, 0)).isEqualTo("a.yaml:1:1: error: no [some-error]\n");
    }

    @Test
    void aPointHasOneCaret() {
        assertThat(text("abc", 2, 0)).endsWith("  1 | abc\n    |  ^\n");
    }

    @Test
    void aPlaceBehindTheLineIsShownAtItsEnd() {
        assertThat(text("abc", 9, 5)).endsWith("  1 | abc\n    |    ^\n");
    }

    @Test
    void theCaretStandsUnderWideCharactersAndBehindCombiningOnes() {
        assertThat(text("漢字x", 3, 1)).endsWith("    |     ^\n");
        assertThat(text("漢字x", 1, 2)).endsWith("    | ^^^^\n");
        assertThat(text("🛒x", 2, 1)).endsWith("    |   ^\n");
        assertThat(text("e\u0301x", 3, 1)).endsWith("    |  ^\n");
        assertThat(text("\ta\tx", 4, 1)).endsWith("    | \t \t^\n");
    }

    @Test
    void whatWouldGarbleATerminalIsNotShown() {
        assertThat(text("a\u001b[31m\u202eb\u200d\u0085", 1, 1)).contains("| a\uFFFD[31m\uFFFDb\uFFFD\uFFFD\n");
    }

    @Test
    void aMessageIsOneLineAndShortensLongWords() {
        Diagnostic diagnostic = Diagnostic.of(
                        TestRule.ERROR,
                        SourceText.of("a.yaml", "").whole(),
                        "unknown `a\nb\u001b\u202e` and `" + "x".repeat(500) + "🛒".repeat(100) + "` there")
                .withHelp("no\tnew\nline");

        assertThat(diagnostic.message())
                .isEqualTo("unknown `a\uFFFDb\uFFFD\uFFFD` and `" + "x".repeat(60) + "…" + "🛒".repeat(30) + "` there");
        assertThat(diagnostic.help()).contains("no new\uFFFDline");
    }

    @Test
    void whatStandsBetweenTwoQuotedWordsIsNoQuotedWord() {
        String between = " and then some more words ".repeat(10);

        assertThat(Diagnostic.of(TestRule.ERROR, SourceText.of("a.yaml", "").whole(), "`a`" + between + "`b`")
                        .message())
                .isEqualTo("`a`" + between + "`b`");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        String line = "a".repeat(300) + "HERE" + "b".repeat(300);

        assertThat(text(line, 301, 4))
                .isEqualTo("a.yaml:1:301: error: no [some-error]\n"
                        + "  1 | …" + "a".repeat(60) + "HERE" + "b".repeat(56) + "…\n"
                        + "    |  " + " ".repeat(60) + "^^^^\n");
    }

    @Test
    void aMarkThatIsWiderThanTheWindowIsCutWithItsLine() {
        assertThat(text("a".repeat(600), 1, 600))
                .endsWith("  1 | " + "a".repeat(120) + "…\n    | " + "^".repeat(120) + "…\n");
        assertThat(text("a".repeat(600), 301, 300))
                .endsWith("  1 | …" + "a".repeat(120) + "…\n    |  " + " ".repeat(60) + "^".repeat(60) + "…\n");
        assertThat(text("a".repeat(120), 1, 120))
                .endsWith("  1 | " + "a".repeat(120) + "\n    | " + "^".repeat(120) + "\n");
        assertThat(text("a".repeat(100), 41, 900)).endsWith("^".repeat(60) + "\n");
    }

    @Test
    void programsAreToldTheWholeMark() {
        List<Diagnostic> wide = List.of(Diagnostic.of(
                TestRule.ERROR, SourceText.of("a.yaml", "a".repeat(600)).span(1, 1, 600), "no"));

        assertThat(GithubFormat.report(wide)).contains("endColumn=601");
        assertThat(List.of(JsonFormat.report(wide), SarifFormat.report(wide, "1")))
                .allMatch(text -> text.replace(" ", "").contains("\"endColumn\":601"));
    }

    @Test
    void aWindowIsMeasuredInColumns() {
        assertThat(text("漢".repeat(300), 1, 300))
                .endsWith("  1 | " + "漢".repeat(60) + "…\n    | " + "^".repeat(120) + "…\n");
        assertThat(text("漢".repeat(300), 201, 1))
                .endsWith("  1 | …" + "漢".repeat(60) + "…\n    |  " + " ".repeat(60) + "^^\n");
        assertThat(text("e\u0301".repeat(300), 1, 600))
                .endsWith("  1 | " + "e\u0301".repeat(120) + "…\n    | " + "^".repeat(120) + "…\n");
        assertThat(text("\t".repeat(10) + "x".repeat(200), 11, 1))
                .endsWith("  1 | …" + "\t".repeat(7) + "x".repeat(64) + "…\n    |  " + "\t".repeat(7) + "^\n");
    }

    @Test
    void charactersWithoutWidthAreShownUpToABound() {
        String marks = "\u0301".repeat(1_000_000);

        String excerpt = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> text("a" + marks + "b", 1_000_002, 1));

        assertThat(excerpt).endsWith("  1 | …" + "\u0301".repeat(240) + "b\n    |  ^\n");
        assertThat(text("a" + marks, 1, 1)).endsWith("  1 | a" + "\u0301".repeat(479) + "…\n    | ^\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"✅", "⚡", "☕", "❌", "⭐", "🟢", "🤖", "漢", "か", "한", "、", "Ａ"})
    void whatTerminalsShowTwoColumnsWideHasTwoCarets(String wide) {
        assertThat(text(wide + "x", 1, 1)).endsWith("    | ^^\n");
        assertThat(text(wide + "x", 2, 1)).endsWith("    |   ^\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ß", "→", "“", "✓", "☀", "ﾊ", "🌡"})
    void whatTerminalsShowOneColumnWideHasOneCaret(String narrow) {
        assertThat(text(narrow + "x", 1, 1)).endsWith("    | ^\n");
        assertThat(text(narrow + "x", 2, 1)).endsWith("    |  ^\n");
    }

    @Test
    void severitiesHaveLabels() {
        assertThat(List.of(Severity.values())).extracting(Severity::label).containsExactly("error", "warning", "note");
    }

    /** A line of a report that begins with two colons is a command to the runner of a workflow. */
    @Test
    void aNameOfAFileStaysOnItsLineAndGarblesNoTerminal() {
        String name = "errors.\n::error::x\u001b[2J\u202e.yaml";
        SourceSpan span = SourceText.of(name, "a: b\n").whole();
        List<Diagnostic> found =
                List.of(Diagnostic.of(TestRule.ERROR, span, "no").withRelated(span, "here"));

        assertThat(List.of(
                        DiagnosticFormat.report(found),
                        GithubFormat.report(found),
                        GitlabFormat.report(found),
                        JsonFormat.report(found),
                        SarifFormat.report(found, "1.0.0"),
                        CheckstyleFormat.report(found),
                        JunitFormat.report(found)))
                .allSatisfy(report ->
                        assertThat(report).doesNotContain("\u001b", "\u202e").doesNotContain("\n::error::x"));
    }
}
