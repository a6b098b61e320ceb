package io.github.errorspec.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Markdown;
import org.junit.jupiter.api.Test;

class CSharpTextTest {
    @Test
    void textStaysReadableInLiterals() {
        assertThat(CSharpText.literal("Gr\u00f6\u00dfe \u6f22 \ud83d\uded2 $ {0} {{ `"))
                .isEqualTo("\"Gr\u00f6\u00dfe \u6f22 \ud83d\uded2 $ {0} {{ `\"");
    }

    @Test
    void whatEndsOrHidesALiteralIsEscaped() {
        assertThat(CSharpText.literal("\" \\ \\u000a \n \r \t")).isEqualTo("\"\\\" \\\\ \\\\u000a \\n \\r \\t\"");
        assertThat(CSharpText.literal("\0\u0007\u001b\u007f\u0085\u2028\u2029\ufeff"))
                .isEqualTo("\"\\u0000\\u0007\\u001b\\u007f\\u0085\\u2028\\u2029\\ufeff\"");
        assertThat(CSharpText.literal("\u202e\u2066\u200f\uffff\ud83f\udffe"))
                .isEqualTo("\"\\u202e\\u2066\\u200f\\uffff\\U0001fffe\"");
        assertThat(CSharpText.literal("\ud800 \udc00")).isEqualTo("\"\ufffd \ufffd\"");
    }

    @Test
    void everyNumberOfSixtyFourBitsCanBeWritten() {
        assertThat(CSharpText.literal(-1L)).isEqualTo("-1L");
        assertThat(CSharpText.literal(Long.MAX_VALUE)).isEqualTo("9223372036854775807L");
        assertThat(CSharpText.literal(Long.MIN_VALUE)).isEqualTo("long.MinValue");
    }

    @Test
    void theFirstBlockIsTheSummary() {
        assertThat(XmlDoc.of(Markdown.read("One."), "  ")).isEqualTo("  /// <summary>One.</summary>");
    }

    @Test
    void markdownBecomesXml() {
        String markdown =
                "First\nline.\n\n- one\n- two\n  more\n\nThen <b> & \"c\":\n\n```sh\ncd </x>\n\n  ls\n```\nLast.";
        assertThat(doc("Title\n\n" + markdown)).isEqualTo("""
                /// <summary>Title</summary>
                /// <remarks>
                /// <para>
                /// First
                /// line.
                /// </para>
                /// <list type="bullet">
                /// <item><description>one</description></item>
                /// <item><description>
                /// two
                /// more
                /// </description></item>
                /// </list>
                /// <para>Then &lt;b&gt; &amp; "c":</para>
                /// <code>
                /// cd &lt;/x&gt;
                ///
                ///   ls
                /// </code>
                /// <para>Last.</para>
                /// </remarks>""");
    }

    @Test
    void whatIsNotClosedIsClosed() {
        assertThat(doc("Title\n\n- item\n\n  ```\n  code")).isEqualTo("""
                /// <summary>Title</summary>
                /// <remarks>
                /// <list type="bullet">
                /// <item><description>
                /// item
                /// <code>code</code>
                /// </description></item>
                /// </list>
                /// </remarks>""");
    }

    @Test
    void linksListsAndEmphasisAreInTheirElements() {
        assertThat(doc("T\n\n3. *a* **b** [c&\"](https://x.y/\"&z)\n   - d  \n     e\n\n> # f\n\n| g |\n| h |"))
                .isEqualTo("""
                        /// <summary>T</summary>
                        /// <remarks>
                        /// <list type="number">
                        /// <item><description>
                        /// <i>a</i> <b>b</b> [c&amp;"](https://x.y/"&amp;z)
                        /// <list type="bullet">
                        /// <item><description>
                        /// d<br/>
                        /// e
                        /// </description></item>
                        /// </list>
                        /// </description></item>
                        /// </list>
                        /// <para>&gt;</para>
                        /// <para><b>f</b></para>
                        /// <code>
                        /// | g |
                        /// | h |
                        /// </code>
                        /// </remarks>""");
    }

    @Test
    void noControlCharacterReachesAComment() {
        assertThat(doc("a\u0000b\u2028c\u0085d\u202ee\r\n*/ ]]> -->")).isEqualTo("""
                        /// <summary>
                        /// a\ufffdb
                        /// c
                        /// d\ufffde
                        /// */ ]]&gt; --&gt;
                        /// </summary>""");
    }

    private static String doc(String markdown) {
        return XmlDoc.of(Markdown.read(markdown), "");
    }
}
