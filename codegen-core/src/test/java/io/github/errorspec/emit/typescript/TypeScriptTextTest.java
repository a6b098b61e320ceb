package io.github.errorspec.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Markdown;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeScriptTextTest {
    @Test
    void stringsAreQuotedWithTheFewestEscapes() {
        assertThat(TypeScriptLiteral.of("plain `${x}`")).isEqualTo("\"plain `${x}`\"");
        assertThat(TypeScriptLiteral.of("it's")).isEqualTo("\"it's\"");
        assertThat(TypeScriptLiteral.of("\"so\"")).isEqualTo("'\"so\"'");
        assertThat(TypeScriptLiteral.of("\"'")).isEqualTo("\"\\\"'\"");
        assertThat(TypeScriptLiteral.of("\\u000a \\")).isEqualTo("\"\\\\u000a \\\\\"");
    }

    @Test
    void whatNobodySeesIsEscaped() {
        assertThat(TypeScriptLiteral.of("\n\r\t\0\u001b")).isEqualTo("\"\\n\\r\\t\\u0000\\u001b\"");
        assertThat(TypeScriptLiteral.of("\u202e\u2066\u2028\ufeff")).isEqualTo("\"\\u202e\\u2066\\u2028\\ufeff\"");
        assertThat(TypeScriptLiteral.of("\ud83d \udbff\udfff")).isEqualTo("\"\ufffd \\u{10ffff}\"");
        assertThat(TypeScriptLiteral.of("größer \ud83d\uded2")).isEqualTo("\"größer \ud83d\uded2\"");
    }

    @Test
    void integersThatANumberCannotHoldAreBigints() {
        assertThat(TypeScriptLiteral.of(9007199254740991L)).isEqualTo("9007199254740991");
        assertThat(TypeScriptLiteral.of(9007199254740992L)).isEqualTo("9007199254740992n");
        assertThat(TypeScriptLiteral.of(-9007199254740991L)).isEqualTo("-9007199254740991");
        assertThat(TypeScriptLiteral.of(Long.MIN_VALUE)).isEqualTo("-9223372036854775808n");
    }

    @Test
    void jsonIsWhatNpmReads() {
        assertThat(TypeScriptLiteral.json("a \"b\" \\ \n")).isEqualTo("\"a \\\"b\\\" \\\\ \\n\"");
    }

    @Test
    void noTextEndsACommentOrBeginsATag() {
        assertThat(comment("a */ b")).isEqualTo("/** a \\*\\/ b */");
        assertThat(comment("@deprecated x")).isEqualTo("/** \\@deprecated x */");
        assertThat(comment("some @internal `@x` a@b.c {@link X}"))
                .isEqualTo("/** some \\@internal `@x` a@b.c {\\@link X} */");
        assertThat(comment("<b> 1 < 2 `List<b>` </b>")).isEqualTo("/** \\<b> 1 < 2 `List<b>` \\</b> */");
        assertThat(comment("a\n@x\n*/")).isEqualTo("/**\n * a\n * \\@x\n * \\*\\/\n */");
    }

    @Test
    void spacesOfOtherKindsAreSpaces() {
        assertThat(comment("a\u00a0b\u3000c\u200bd")).isEqualTo("/** a b c d */");
        assertThat(comment("a\n\u00a0\n\u2003b")).isEqualTo("/**\n * a\n *\n * b\n */");
    }

    @Test
    void aDeprecationHasItsTag() {
        assertThat(TypeScriptComment.of(Markdown.read("Old."), Optional.of("Use `b` instead. @x\n\nTruly."), 2))
                .isEqualTo("  /**\n   * Old.\n   *\n   * @deprecated Use `b` instead. \\@x\n   *\n   * Truly.\n   */");
    }

    private static String comment(String text) {
        return TypeScriptComment.of(Markdown.read(text), 0);
    }
}
