package io.github.errorspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void blocksAreThoseOfCommonMark() {
        assertThat(tree("One\ntwo\n\nthree")).isEqualTo("One\u23cetwo; three");
        assertThat(tree("# A `b`\n\nTitle\n---\n> c\nd")).isEqualTo("h1(A code<b>); h2(Title); quote(c\u23ced)");
        assertThat(tree("- a\n  b\n- c\n\n  d\n  1. e\n  2. f\n- - g"))
                .isEqualTo("ul(a\u23ceb, c; d; ol1(e, f), ul(g))");
        assertThat(tree("3) a\n4) b")).isEqualTo("ol3(a, b)");
        assertThat(tree("a\n1. b\n\na\n2. b")).isEqualTo("a; ol1(b); a\u23ce2. b");
        assertThat(tree("```sh x\n# a\n\n  b\n```\nc\n\n    d")).isEqualTo("pre-sh[# a, ,   b]; c; pre[d]");
        assertThat(tree("a\n    b")).isEqualTo("a\u23ceb");
        assertThat(tree("~~~\n```\na\n~~~")).isEqualTo("pre[```, a]");
        assertThat(tree("```\nnever closed")).isEqualTo("pre[never closed]");
    }

    @Test
    void listsOfOneKindThatFollowEachOtherAreOne() {
        assertThat(tree("- a\n* b\n\n1) c\n2. d")).isEqualTo("ul(a, b); ol1(c, d)");
    }

    @Test
    void whatSaysNothingIsNoBlock() {
        assertThat(tree("")).isEmpty();
        assertThat(tree(" \n\t\n-\n\n>\n\n```\n\n```\n#")).isEmpty();
    }

    @Test
    void aRuleIsShownAsItIsWritten() {
        assertThat(tree("a\n\n* * *\nb")).isEqualTo("a; * * *; b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*a* **b** _c_ __d__ ***e***  | em<a> strong<b> em<c> strong<d> em<strong<e>>",
                "a_b_c _d e_f                 | a_b_c _d e_f",
                "2*3*4 and 2 * 3 * 4          | 2*3*4 and 2 * 3 * 4",
                "*.java,*.kt or src/**/a/**/b | *.java,*.kt or src/**/a/**/b",
                "/*x*/ and */ /*              | /*x*/ and */ /*",
                "`a *b* <c>` ``d ` e``        | code<a *b* <c>> code<d ` e>",
                "\\*a\\* \\u0041 C:\\x \\`    | *a* \\u0041 C:\\x `",
                "&amp;lt; &copy; &nope; a&b;  | &lt; \u00a9 &nope; a&b;",
                "a [b *c*](https://x.y/z_(1)) | a link<b em<c> to https://x.y/z_(1)>",
                "<https://x.y> <a@b.c>        | link<https://x.y> link<a@b.c to mailto:a@b.c>",
                "see https://x.y/_a_b*c*d.    | see link<https://x.y/_a_b*c*d>.",
                "(mailto:a@b.c), xhttps://x.y | (link<mailto:a@b.c>), xhttps://x.y",
                "[https://x.y/_z_](http://w)  | link<https://x.y/_z_ to http://w>",
            })
    void inlinesAreThoseOfCommonMarkUnlessAStarIsMeant(String markdown, String tree) {
        assertThat(tree(markdown)).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a</b> <!-- c --> <br/>",
                "<script>alert(1)</script>",
                "<?php x ?> <![CDATA[ x ]]> <!DOCTYPE html>",
                "[a](javascript:alert(1)) [b](x.md) [c](data:text/html,x)",
                "![a](x.png)",
                "<javascript:alert(1)> <file:///etc/passwd>",
                "[a] [b][c] [d]: e",
                "| a | b |",
            })
    void whatNoCommentShouldHaveIsShownAsItIsWritten(String markdown) {
        assertThat(tree(markdown)).isEqualTo(markdown);
    }

    @Test
    void anAddressHasNoSpaceOfAnyKind() {
        assertThat(tree("<https://x.y/\u3000> [a](https://x.y/\u1680z)"))
                .isEqualTo("<https://x.y/ > [a](https://x.y/ z)");
    }

    @Test
    void anImageOfTheWebIsALinkBehindItsMark() {
        assertThat(tree("![a](https://x.y/z.png)")).isEqualTo("!link<a to https://x.y/z.png>");
    }

    @Test
    void htmlOnLinesOfItsOwnIsTextToo() {
        assertThat(tree("<div>\n*a*\n</div>\n<pre>\n\nb")).isEqualTo("<div>\u23ceem<a>\u23ce</div>\u23ce<pre>; b");
    }

    @Test
    void addressesOfLinksStandAnywhereAndAreNotLost() {
        assertThat(tree("[a][1] [b]\n\n[1]: https://x.y\n[b]: <https://x.y/b> 'title'"))
                .isEqualTo("link<a to https://x.y> link<b to https://x.y/b>");
        assertThat(tree("a\n\n[note]: more\n\n[2]: https://x.y")).isEqualTo("a; [note]: more; [2]: https://x.y");
        assertThat(tree("[a]\n\n[a]: javascript:x")).isEqualTo("[a](javascript:x); [a]: javascript:x");
    }

    @Test
    void endsOfLinesThatAreWrittenAsEntitiesEndNone() {
        assertThat(tree("a&#10;&#10;```b&#x2028;c&#x85;d `e` &#13;")).isEqualTo("a  ```b c d code<e>  ");
        assertThat(tree("[a](https://x.y/&#10;z)")).isEqualTo("[a](https://x.y/ z)");
    }

    @Test
    void spacesOfOtherKindsAreSpacesAndOtherEndsOfLinesEndThem() {
        assertThat(tree("\u3000a\u00a0b\u2003\u2028c\r\nd\u0085\u000b\ue000")).isEqualTo("a b\u23cec\u23ced; \ue000");
    }

    @Test
    void hardBreaksAreKept() {
        assertThat(tree("a  \nb\\\nc")).isEqualTo("a\u23ce\u23ceb\u23ce\u23cec");
    }

    @Test
    void aWordBehindAFenceIsALanguageIfItLooksLikeOne() {
        assertThat(tree("```c++ {.x}\na\n```")).isEqualTo("pre-c++[a]");
        assertThat(tree("```<b>\na\n```")).isEqualTo("pre[a]");
        assertThat(tree("~~~ &#10;```rust\na\n~~~")).isEqualTo("pre[a]");
    }

    /** Texts that the library never sees say the same as if it did. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sentence, with (this) and \"that\": 100 % of a_b, `code <b>` = x > y # z - 1. ok!",
                "404 is no list\n`code` first\n\n\nSecond paragraph; it's \u00e4\u00f6\u00fc\n",
                "{a} is text",
                "(a) b_c1 `x``y`",
                "a `b\nc` d",
                "a ` b ` c",
                "a `` b",
                "a`b`c_d_e",
                "",
            })
    void plainTextsAreReadAlikeWithoutTheLibrary(String text) {
        assertThat(Trees.of(PlainText.read(text).orElseGet(() -> CommonMark.read(text))))
                .isEqualTo(Trees.of(CommonMark.read(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Words, `code` and a_name (1.5 of 100 %).", "Two\nlines\n\nTwo paragraphs\n", "\u00dcber 7"})
    void mostTextsNeedNoLibrary(String text) {
        assertThat(PlainText.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "[", "![", "*a ", "**a _b ", "`", "<", "&#", "[a](", "\\", "a*_"})
    void noTextTakesLongOrGoesTooDeep(String part) {
        String text = part.repeat(20_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> Markdown.read(text)))
                .isNotNull();
    }

    private static String tree(String markdown) {
        return Trees.of(Markdown.read(markdown));
    }
}
