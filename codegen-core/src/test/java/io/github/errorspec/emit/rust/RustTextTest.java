package io.github.errorspec.emit.rust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.MarkdownEscape;
import java.util.List;
import org.junit.jupiter.api.Test;

class RustTextTest {
    @Test
    void aLiteralIsTheTextAndNothingElse() {
        assertThat(RustLiteral.of("a \"b\" \\ {c} $ `")).isEqualTo("\"a \\\"b\\\" \\\\ {c} $ `\"");
        assertThat(RustLiteral.of("\n\r\t\u0000\u001b\u007f")).isEqualTo("\"\\n\\r\\t\\u{0}\\u{1b}\\u{7f}\"");
        assertThat(RustLiteral.of("Größe \u202e\u200d\u00ad\ufeff e\u0301"))
                .isEqualTo("\"Größe \\u{202e}\\u{200d}\\u{ad}\\u{feff} e\\u{301}\"");
        assertThat(RustLiteral.of("\ud83d\uded2 \ud83d")).isEqualTo("\"\ud83d\uded2 \\u{fffd}\"");
    }

    @Test
    void longNumbersHaveGroups() {
        assertThat(RustLiteral.of(1234L)).isEqualTo("1234");
        assertThat(RustLiteral.of(-12345L)).isEqualTo("-12_345");
        assertThat(RustLiteral.of(Long.MIN_VALUE)).isEqualTo("-9_223_372_036_854_775_808");
    }

    @Test
    void textsOfTomlAreEscaped() {
        assertThat(RustLiteral.toml("a \"b\" \\ \n ü")).isEqualTo("\"a \\\"b\\\" \\\\ \\U0000000A ü\"");
    }

    @Test
    void markdownThatIsNotKeptIsShownAsItIsWritten() {
        assertThat(MarkdownEscape.of("<b> *x* _y_ a_b [z] | ~~q~~ &lt; & < # #h > \\"))
                .isEqualTo("\\<b> \\*x\\* \\_y\\_ a_b \\[z\\] \\| \\~\\~q\\~\\~ \\&lt; & < \\# \\#h \\> \\\\");
        assertThat(MarkdownEscape.of("- + === 1. 2) 3.x -y 4.")).isEqualTo("\\- \\+ \\=== 1\\. 2\\) 3.x -y 4.");
    }

    @Test
    void codeAndLinksAreKept() {
        assertThat(MarkdownEscape.of("`a_b c<d>` and [the *docs*](https://x.org/a_b) or https://x.org/y."))
                .isEqualTo("`a_b c<d>` and [the \\*docs\\*](<https://x.org/a_b>) or <https://x.org/y>.");
        assertThat(MarkdownEscape.of("`a - b` [x](javascript:alert(1)) <https://x.org>"))
                .isEqualTo("\\`a \\- b\\` \\[x\\](javascript:alert(1)) <https://x.org>");
    }

    @Test
    void blocksAreParagraphsListsAndCode() {
        List<String> lines = DocText.lines(
                List.of(
                        "Title",
                        "\u3000text\u00a0\n    indented\n\n* one\n  more\n  1. two\n\n~~~java\nclass X {}\n~~~\nend"),
                "",
                "///");

        assertThat(lines)
                .containsExactly(
                        "/// Title",
                        "///",
                        "/// text",
                        "/// indented",
                        "///",
                        "/// - one more 1\\. two",
                        "///",
                        "/// ```text",
                        "/// class X {}",
                        "/// ```",
                        "///",
                        "/// end");
    }

    @Test
    void codeWithAFenceInItIsTextThatNothingIndents() {
        assertThat(DocText.lines(List.of("Title", "~~~\n\n    let y;\n```\n~~~"), "", "///"))
                .containsExactly("/// Title", "///", "/// let y;", "/// \\`\\`\\`");
    }
}
