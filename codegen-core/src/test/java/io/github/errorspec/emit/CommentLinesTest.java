package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentLinesTest {
    @Test
    void linesEndBetweenWords() {
        assertThat(CommentLines.wrap("one two  three four\nfive", 10)).containsExactly("one two", "three four", "five");
        assertThat(CommentLines.wrap("https://errors.example/1 two", 10))
                .containsExactly("https://errors.example/1", "two");
    }

    @Test
    void wordsThatBelongTogetherStayOnALine() {
        assertThat(CommentLines.wrap("one " + CommentLines.unbroken("two three") + " four", 9))
                .containsExactly("one", "two three", "four");
    }

    @Test
    void whatNobodySeesIsReplaced() {
        assertThat(CommentLines.wrap("a\u0000\tb\u202e\ufdd0c", 80)).containsExactly("a\ufffd b\ufffd c");
        assertThat(CommentLines.visible("a\u0000\tb\ufdd0")).isEqualTo("a\ufffd b\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "1.", "12)", "1234.", "===", "#", "###", ">", ">>", "@param", "@"})
    void noLineBeginsWithWhatWouldMeanSomethingThere(String word) {
        assertThat(CommentLines.wrap("one two " + word + " three", 8)).containsExactly("one", "two " + word, "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "1.5", "#7", "*x*", "1"})
    void otherWordsCanBeginALine(String word) {
        assertThat(CommentLines.wrap("one two " + word + " three", 8)).first().isEqualTo("one two");
    }
}
