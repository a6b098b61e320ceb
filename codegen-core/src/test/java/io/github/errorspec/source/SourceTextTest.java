package io.github.errorspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static final SourceText TEXT = SourceText.of("a.yaml", "one\r\ntwo\r🛒🛒x\n\nlast\u2028still last");

    @ParameterizedTest
    @CsvSource({
        "0, 1:1",
        "3, 1:4",
        "5, 2:1",
        "8, 2:4",
        "9, 3:1",
        "11, 3:3",
        "12, 3:4",
        "13, 4:1",
        "14, 5:1",
        "19, 5:6",
        "29, 5:16"
    })
    void aPositionCountsCodePointsAndTheLineBreaksOfEditors(int position, String place) {
        assertThat(TEXT.between(position, position)).hasToString("a.yaml:" + place);
    }

    @Test
    void aSpanEndsWithItsLine() {
        assertThat(TEXT.between(9, 12).length()).isEqualTo(3);
        assertThat(TEXT.between(9, 14).length()).isEqualTo(1);
        assertThat(TEXT.between(9, 9).length()).isEqualTo(1);
    }

    @Test
    void linesComeWithoutTheirBreaks() {
        assertThat(TEXT.lineCount()).isEqualTo(5);
        assertThat(List.of(TEXT.line(1), TEXT.line(2), TEXT.line(3), TEXT.line(4)))
                .containsExactly("one", "two", "🛒🛒x", "");
    }

    @Test
    void whatStandsAroundAPlaceIsOfItsLine() {
        assertThat(TEXT.span(3, 3, 1).before(1)).isEqualTo("🛒");
        assertThat(TEXT.span(3, 3, 1).before(9)).isEqualTo("🛒🛒");
        assertThat(TEXT.span(3, 2, 1).behind(1)).isEqualTo("🛒");
        assertThat(TEXT.span(3, 2, 1).behind(9)).isEqualTo("🛒x");
        assertThat(TEXT.span(1, 9, 1).before(9)).isEqualTo("one");
        assertThat(TEXT.span(1, 9, 1).behind(9)).isEmpty();
        assertThat(TEXT.span(6, 1, 1).behind(9)).isEmpty();
        assertThat(TEXT.text(9, 13)).isEqualTo("🛒🛒x\n");
    }

    @Test
    void aPlaceFarBehindInALineIsFound() {
        SourceText text = SourceText.of("a", "x\n" + "🛒-".repeat(5_000) + "end");

        assertThat(text.span(2, 10_001, 1).behind(9)).isEqualTo("end");
        assertThat(text.span(2, 10_001, 1).before(3)).isEqualTo("-🛒-");
        assertThat(text.text(256, 258)).isEqualTo("🛒-");
        assertThat(text.text(10_002, 10_005)).isEqualTo("end");
    }

    @Test
    void aLineThatIsNotThereIsEmpty() {
        assertThat(TEXT.line(0)).isEmpty();
        assertThat(TEXT.line(6)).isEmpty();
        assertThat(SourceText.of("a", "").line(1)).isEmpty();
    }

    @Test
    void aPositionBehindTheLastLineBreakIsOnALineOfItsOwn() {
        assertThat(SourceText.of("a", "b\n").between(2, 2)).hasToString("a:2:1");
    }

    @Test
    void spansAreOrderedByFileLineAndColumn() {
        SourceText other = SourceText.of("b.yaml", "");

        assertThat(List.of(other.span(1, 1, 0), TEXT.span(2, 1, 9), TEXT.span(1, 5, 0), TEXT.span(1, 2, 0)).stream()
                        .sorted()
                        .map(SourceSpan::toString))
                .containsExactly("a.yaml:1:2", "a.yaml:1:5", "a.yaml:2:1", "b.yaml:1:1");
    }
}
