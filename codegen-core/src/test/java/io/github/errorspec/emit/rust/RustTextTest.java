package io.github.errorspec.emit.rust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
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
    void blocksAreParagraphsListsAndCode() {
        assertThat(lines("\u3000text\u00a0\n    indented\n\n* one\n  more\n  1. two\n\n~~~java\nclass X {}\n~~~\nend"))
                .containsExactly(
                        "/// Title",
                        "///",
                        "/// text",
                        "/// indented",
                        "///",
                        "/// - one",
                        "///   more",
                        "///   1. two",
                        "///",
                        "/// ```text",
                        "/// class X {}",
                        "/// ```",
                        "///",
                        "/// end");
    }

    /** Rustdoc compiles and runs what is indented, and what a fence does not call text. */
    @Test
    void noCodeIsATest() {
        assertThat(lines("~~~\n\n    let y;\n```\n~~~"))
                .containsExactly("/// Title", "///", "/// ````text", "///", "///     let y;", "/// ```", "/// ````");
        assertThat(lines("    let y;\n\n- ```rust,should_panic\n  x\n  ```\n\n&#10;```\n&#10;    let z;"))
                .containsExactly(
                        "/// Title",
                        "///",
                        "/// ```text",
                        "/// let y;",
                        "/// ```",
                        "///",
                        "/// - ```text",
                        "///   x",
                        "///   ```",
                        "///",
                        "/// \\`\\`\\`",
                        "/// let z;");
    }

    @Test
    void anOverviewHasRoomForTheEndsOfALongTitle() {
        assertThat(DocText.lines(List.of(Markdown.words("a".repeat(100) + " *" + "b".repeat(100))), "", "///"))
                .containsExactly("/// " + "a".repeat(80) + " ...", "/// " + "b".repeat(40));
    }

    private static List<String> lines(String markdown) {
        List<Block> blocks = new ArrayList<>(List.of(Markdown.words("Title")));
        blocks.addAll(Markdown.read(markdown));
        return DocText.lines(blocks, "", "///");
    }
}
