package io.github.errorspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are tables, and what is in their cells. In the data, {@code /} ends a line. */
class TableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "| a | b | / |---|---| / | c | d |      = a ; b / c ; d",
                "| a | b / |:-:|--: / c | d / | e | f   = a ; b / c ; d / e ; f",
                "| a | b | / | - | - | / | c | / | | d | = a ; b / c ;  /  ; d",
                "| a | / |---|                          = a",
                "|| a | / |---|---| / || c |            =  ; a /  ; c",
                "| `a \\| b` *c* | / |---| / | `d|e` |  = code<a | b> em<c> / code<d|e>",
            })
    void cellsStandBetweenPipes(String text, String cells) {
        assertThat(table(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |",
                "a | b / --|-- / c | d",
                "| a | b | / | c | d |",
                "| a | b | / |---| / | c | d |",
                "| a | / |-x-| / | c |",
                "| / | / |",
            })
    void withoutALineBelowItsHeaderAParagraphIsNoTable(String text) {
        assertThat(table(text)).isEqualTo("none");
    }

    @Test
    void whatATableWouldLoseStaysAParagraph() {
        assertThat(table("| a | / |---| / | b | c |")).isEqualTo("none");
        assertThat(table("| a | / |---| / | b \\| c |")).isEqualTo("none");
    }

    private static String table(String text) {
        Block.Paragraph paragraph =
                (Block.Paragraph) Markdown.read(text.replace(" / ", "\n")).get(0);
        return paragraph
                .table()
                .map(table -> row(table.header())
                        + table.rows().stream().map(row -> " / " + row(row)).collect(Collectors.joining()))
                .orElse("none")
                .strip();
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream()
                .map(cell -> Trees.of(List.of(new Block.Paragraph(cell))).strip())
                .collect(Collectors.joining(" ; "));
    }
}
