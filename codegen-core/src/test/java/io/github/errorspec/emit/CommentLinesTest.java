package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentLinesTest {
    @Test
    void linesEndBetweenWords() {
        assertThat(CommentLines.of(List.of("one two  three four"), 10)).containsExactly("one two", "three four");
        assertThat(CommentLines.of(List.of("- one two three"), 10)).containsExactly("- one two", "  three");
    }

    @Test
    void theMarkOfAnItemStaysWithAWordThatIsTooLong() {
        assertThat(CommentLines.of(List.of("- https://errors.example/1 two"), 10))
                .containsExactly("- https://errors.example/1", "  two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "1.", "12)", "#", "###", ">", ">>", "@param", "@"})
    void noLineBeginsWithWhatWouldMeanSomethingThere(String word) {
        assertThat(CommentLines.of(List.of("one two " + word + " three"), 8))
                .containsExactly("one", "two " + word, "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "1.5", "#7", "*x*", "1"})
    void otherWordsCanBeginALine(String word) {
        assertThat(CommentLines.of(List.of("one two " + word + " three"), 8))
                .first()
                .isEqualTo("one two");
    }
}
