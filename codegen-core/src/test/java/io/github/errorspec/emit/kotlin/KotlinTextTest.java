package io.github.errorspec.emit.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KotlinTextTest {
    @Test
    void whatMeansSomethingInALiteralIsEscaped() {
        assertThat(KotlinText.of("a\"b\\c$d ${e}\t\r\n")).isEqualTo("\"a\\\"b\\\\c\\$d \\${e}\\t\\r\\n\"");
    }

    @Test
    void whatNobodySeesIsEscaped() {
        assertThat(KotlinText.of("\u0000\b\u007f\u0085\u2028\u202e\ufeff\uffff"))
                .isEqualTo("\"\\u0000\\u0008\\u007f\\u0085\\u2028\\u202e\\ufeff\\uffff\"");
        assertThat(KotlinText.of("\ud83d x \udbff\udfff")).isEqualTo("\"\\ud83d x \\udbff\\udfff\"");
    }

    @Test
    void otherTextStaysReadable() {
        assertThat(KotlinText.of("größer 漢字 \ud83d\uded2")).isEqualTo("\"größer 漢字 \ud83d\uded2\"");
    }

    @Test
    void aLongTextIsSplitBetweenWords() {
        String text = "word ".repeat(40).strip();
        String argument = KotlinText.argument("title", text, 4);
        assertThat(argument.lines()).hasSize(4).allMatch(line -> line.length() <= KotlinText.WIDTH);
        assertThat(argument).startsWith("title =\n        \"word ").contains(" \" +\n            \"word ");
        assertThat(argument.replaceAll("title =|\" \\+|[\\n\"]| {4,}", "")).isEqualTo(text);
    }

    @Test
    void aVeryLongTextHasABoundedNumberOfPieces() {
        assertThat(KotlinText.argument("title", "x".repeat(1_000_000), 4).lines())
                .hasSizeLessThan(250);
    }

    @Test
    void nothingEndsAComment() {
        assertThat(doc("*/ /* /**/ **/ //*/")).isEqualTo("/** *&#47; /&#42; /&#42;*&#47; **&#47; //&#42;/ */");
        assertThat(doc("`*/` and `/*`")).isEqualTo("/** `*&#47;` and `/&#42;` */");
    }

    @Test
    void tagsLinksToCodeAndHtmlAreText() {
        assertThat(doc("@param x [Foo] <b> a@b &lt; & {@link X}"))
                .isEqualTo("/** &#64;param x \\[Foo\\] &lt;b> a@b &amp;lt; & {@link X} */");
    }

    @Test
    void markdownStays() {
        assertThat(doc("[label](https://example.com/a_(b)?c=[d]) `code <x> [y]` *b*"))
                .isEqualTo("/** [label](https://example.com/a_(b)?c=[d]) `code <x> [y]` *b* */");
    }

    @Test
    void codeThatIsNotClosedIsClosed() {
        assertThat(doc("a\n```\n@x <y>")).isEqualTo("/**\n * a\n * ```\n * @x <y>\n * ```\n */");
    }

    @Test
    void namesThatAreTakenGetAnEnding() {
        assertThat(List.of("class", "message", "stream-name", "URL", "X", "to-string", "it", "value"))
                .map(KotlinNames::param)
                .containsExactly(
                        "classParam", "messageParam", "streamName", "url", "x", "toStringParam", "it", "value");
    }

    private static String doc(String text) {
        return KotlinDoc.of(List.of(text), 0);
    }
}
