package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Trees;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownTextTest {
    private static final String[] PIECES = {
        "a",
        "b c",
        " ",
        " ",
        "\n",
        "\n\n",
        "*",
        "**",
        "_",
        "`",
        "``",
        "```",
        "~~~",
        "- ",
        "+ ",
        "1. ",
        "2) ",
        "# ",
        "> ",
        "|",
        "=",
        "===",
        "---",
        "<",
        "<b>",
        "<!--",
        ">",
        "[",
        "]",
        "[x](https://y.z)",
        "![",
        "!",
        "(",
        ")",
        "\\",
        "\\*",
        "&",
        "&amp;",
        "&#10;",
        "&#32;",
        ";",
        "https://y.z/a_b",
        "@x",
        "    ",
        "  ",
        "\t",
        ":",
        "1.",
        "/",
        ".",
        "\u00a0",
        "\u00e4",
        "{@c",
        "*/",
        "[x]: https://y.z"
    };

    @ParameterizedTest
    @EnumSource(
            value = MarkdownForm.class,
            names = {"STRICT", "BARE"})
    void anyReaderFindsWhatTheTreeSaysWhereverLinesEnd(MarkdownForm form) {
        Random random = new Random(7);
        MarkdownText markdown = new MarkdownText(form);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            List<Block> tree = Markdown.read(text.toString());
            String written = String.join("\n", markdown.lines(tree, random.nextInt(30)));

            assertThat(spoken(Markdown.read(written)))
                    .as("%s%n-- was written as --%n%s", text, written)
                    .isEqualTo(spoken(tree));
        }
    }

    /** Without what differs by where lines end, and by whether an address is seen that was meant for text. */
    private static String spoken(List<Block> tree) {
        return Trees.of(tree)
                .replaceAll("(?<!\u23ce)\u23ce(?!\u23ce)", " ")
                .replaceAll("link<([^<> ]*)>", "$1")
                .replaceAll("[ \t]+", " ")
                .replaceAll("^ | (?=[;,)>\u23ce]|$)|(?<=[<(;\u23ce]) ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a6',
            value = {
                "<b> *x* _y_ a_b [z] ~~q~~ \u00a6 \\<b> \\*x\\* \\_y\\_ a_b \\[z\\] \\~\\~q\\~\\~",
                "&lt; & < # #h > \\ \u00a6 \\&lt; & < # #h > \\\\",
                "- a - b \u00a6 \\- a - b",
                "2) 3.x 4. \u00a6 2\\) 3.x 4.",
                "# a # \u00a6 \\# a #",
                "C:\\x\\ \\* \u00a6 C:\\x\\\\ \\\\\\*",
            })
    void wordsAreShownAsTheyAreWritten(String words, String markdown) {
        assertThat(MarkdownForm.STRICT.text(words, true)).isEqualTo(markdown);
    }

    @Test
    void linksHaveAnAddressThatEndsWhereItShould() {
        List<Inline> link = List.of(
                new Inline.Text("Look!"), new Inline.Link(List.of(new Inline.Text("a]")), "https://x.y/<(`&amp;\\"));
        assertThat(MarkdownForm.STRICT.of(link)).isEqualTo("Look\\![a\\]](<https://x.y/%3C(%60&amp;amp;%5C>)");
        assertThat(MarkdownForm.BARE.of(link)).isEqualTo("Look\\![a\\]](<https://x.y/%3C(%60&amp;amp;%5C>)");
        assertThat(MarkdownForm.BARE.of(Markdown.words("x").text())).isEqualTo("x");
    }

    @Test
    void blocksAreInBlocksAsOftenAsNeeded() {
        assertThat(lines("a\n\n1. b\n   - c\n     ```sh\n     d\n     ```\n2. e\n\n   f\n\n> # g\n> h", 80))
                .containsExactly(
                        "a",
                        "",
                        "1. b",
                        "   - c",
                        "",
                        "     ```sh",
                        "     d",
                        "     ```",
                        "2. e",
                        "",
                        "   f",
                        "",
                        "> # g",
                        ">",
                        "> h");
    }

    @Test
    void aFenceIsLongerThanWhatIsInIt() {
        assertThat(lines("~~~~\n```\na\n````\n~~~~", 80)).containsExactly("`````", "```", "a", "````", "`````");
    }

    @Test
    void codeThatWouldBeginSomethingElsewhereStaysOnALine() {
        assertThat(lines("one `two - three` `four fives`", 11))
                .containsExactly("one", "`two - three`", "`four", "fives`");
    }

    @Test
    void rowsOfTablesStayOnALine() {
        assertThat(lines("| one two three |\n| --- |\n| four |", 8))
                .containsExactly("| one two three |", "| --- |", "| four |");
    }

    @Test
    void whoReadsItAsItIsNeedsNoEscapes() {
        assertThat(new MarkdownText(MarkdownForm.PLAIN)
                        .lines(Markdown.read("\\*a\\* *b* `c` [d](https://x.y) <e>  \nf"), 80))
                .containsExactly("*a* *b* `c` [d](https://x.y) <e>", "f");
    }

    private static List<String> lines(String markdown, int width) {
        return new MarkdownText(MarkdownForm.STRICT).lines(Markdown.read(markdown), width);
    }
}
