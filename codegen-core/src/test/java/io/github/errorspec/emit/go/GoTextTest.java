package io.github.errorspec.emit.go;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoTextTest {
    @Test
    void literalsEscapeWhatNobodySeesOrWhatEndsThem() {
        assertThat(GoLiteral.of("a \"b\" \\ `c` ${d} \u00e4\ud83d\uded2"))
                .isEqualTo("\"a \\\"b\\\" \\\\ `c` ${d} \u00e4\ud83d\uded2\"");
        assertThat(GoLiteral.of("\n\r\t\u0000\u007f\u2028\ufeff\u202e\uffff"))
                .isEqualTo("\"\\n\\r\\t\\u0000\\u007f\\u2028\\ufeff\\u202e\\uffff\"");
        assertThat(GoLiteral.of("\u00ad\u200b\ud83d\udc69\u200d\ud83d\udcbb"))
                .isEqualTo("\"\\u00ad\\u200b\ud83d\udc69\\u200d\ud83d\udcbb\"");
        assertThat(GoLiteral.of(Character.toString(0x10FFFF))).isEqualTo("\"\\U0010ffff\"");
    }

    @Test
    void halfOfAPairBecomesAReplacementCharacter() {
        assertThat(GoLiteral.of("a\ud83d")).isEqualTo("\"a\ufffd\"");
    }

    @Test
    void listsAndCodeAreInTheFormOfGofmt() {
        assertThat(comment("Text\n- one\n- two\n  more\n\n1) first\n2. second\n\n```go\n  a\n\n    b\n```"))
                .isEqualTo("""
                        // X.
                        //
                        // Text.
                        //
                        //   - one
                        //   - two more
                        //
                        // \u2026
                        //
                        //  1. first
                        //  2. second
                        //
                        // \u2026
                        //
                        //	a
                        //
                        //	  b""".replace("// Text.\n", "// Text\n"));
    }

    @Test
    void codeThatBeginsLikeAnItemKeepsItsFence() {
        assertThat(comment("```yaml\n- a: 1\n```")).isEqualTo("// X.\n//\n//\t```yaml\n//\t- a: 1");
    }

    @Test
    void nothingIsAHeadingLinkDirectiveOrDeprecationByChance() {
        assertThat(
                        comment(
                                "A Title\n\nDeprecated: not really\n\n[a]: https://example.com\n\n+build ignore\n\ngo:build ignore\n\n``a''"))
                .isEqualTo("""
                        // X.
                        //
                        // A Title.
                        //
                        // Deprecated : not really.
                        //
                        // [a] : https://example.com
                        //
                        // \uff0bbuild ignore
                        //
                        // go: build ignore
                        //
                        // \u201ca\u201d""");
    }

    @Test
    void aDeprecationIsAParagraphOfItsOwn() {
        assertThat(GoComment.of("X.", Markdown.read("a"), List.of("Use Y instead."), "\t"))
                .isEqualTo("\t// X.\n\t//\n\t// a\n\t//\n\t// Deprecated: Use Y instead.");
    }

    @Test
    void noLineBeginsWithWhatWouldMakeItAnItem() {
        String words = "word ".repeat(21);
        assertThat(comment("- " + words + "- 2. end")).contains("word\n//     word - 2. end");
    }

    private static String comment(String markdown) {
        return GoComment.of("X.", Markdown.read(markdown), List.of(), "");
    }
}
