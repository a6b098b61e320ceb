package io.github.errorspec.emit.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Markdown;
import org.junit.jupiter.api.Test;

class KotlinTextTest {
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
    void noPieceEndsInsideAnEscape() {
        String text = "\"\u202e".repeat(100);
        String[] pieces = KotlinText.argument("title", text, 4).split(" \\+\n *", -1);
        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(String.join("", pieces).replace("\"\"", ""))
                .isEqualTo("title =\n        \"" + "\\\"\\u202e".repeat(100) + "\"");
    }

    @Test
    void aVeryLongTextHasABoundedNumberOfPieces() {
        assertThat(KotlinText.argument("title", "x".repeat(1_000_000), 4).lines())
                .hasSizeLessThan(250);
    }

    @Test
    void nothingEndsAComment() {
        assertThat(doc("*/ /* /**/ **/ //*/")).isEqualTo("/** \\*&#47; /\\* /\\*\\*&#47; \\*\\*&#47; //\\*&#47; */");
        assertThat(doc("`*/` and `/*`")).isEqualTo("/** `*&#47;` and `/&#42;` */");
    }

    /** Comments nest in Kotlin, and entities mean something in Markdown alone. */
    @Test
    void nothingEndsACommentInCodeOrAnAddress() {
        assertThat(doc("```\n/* */\n```\n[a*/](https://x.y/*/)\n&#42;&#47;"))
                .isEqualTo(
                        "/**\n * ```\n * /&#42; *&#47;\n * ```\n *\n * [a\\*&#47;](https://x.y/&#42;/)\n * \\*&#47;\n */");
    }

    @Test
    void tagsLinksToCodeAndHtmlAreText() {
        assertThat(doc("@param x [Foo] <b> a@b &lt; & {@link X}"))
                .isEqualTo("/** \\@param x \\[Foo\\] \\<b> a@b < & {@link X} */");
    }

    @Test
    void markdownStays() {
        assertThat(doc("[label](https://example.com/a_(b)?c=[d]) `code <x> [y]` *b*"))
                .isEqualTo("/** [label](https://example.com/a_(b)?c=[d]) `code <x> [y]` *b* */");
    }

    @Test
    void codeThatIsNotClosedIsClosed() {
        assertThat(doc("a\n```\n@x <y>")).isEqualTo("/**\n * a\n *\n * ```\n * @x <y>\n * ```\n */");
    }

    private static String doc(String text) {
        return KotlinDoc.of(Markdown.read(text), 0);
    }
}
