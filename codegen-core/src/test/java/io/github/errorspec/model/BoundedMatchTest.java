package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedMatchTest {
    @ParameterizedTest
    @CsvSource({"[0-9]{4}, 1001, YES", "[0-9]{4}, 101, NO", "A(?!B).*, AC, YES", "(A|B)\\1, BB, YES"})
    void thePatternIsThatOfJava(String pattern, String text, BoundedMatch expected) {
        assertThat(BoundedMatch.of(Pattern.compile(pattern), text)).isEqualTo(expected);
    }

    @Test
    void aMatcherIsStoppedWhereItLooksTooOften() {
        Pattern letters = Pattern.compile("[a-z]+");

        assertThat(BoundedMatch.of(letters, "abcdef", 5)).isEqualTo(BoundedMatch.UNDECIDED);
        assertThat(BoundedMatch.of(letters, "abcdef", 100)).isEqualTo(BoundedMatch.YES);
    }
}
