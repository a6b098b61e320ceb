package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.model.BoundedPattern.Match;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedPatternTest {
    @ParameterizedTest
    @CsvSource({"[0-9]{4}, 1001, YES", "[0-9]{4}, 101, NO", "A(?!B).*, AC, YES", "(A|B)\\1, BB, YES"})
    void thePatternIsThatOfJava(String pattern, String text, Match expected) {
        assertThat(new BoundedPattern(Pattern.compile(pattern)).match(text)).isEqualTo(expected);
    }

    @Test
    void aMatcherIsStoppedWhereItLooksTooOften() {
        Pattern letters = Pattern.compile("[a-z]+");

        assertThat(new BoundedPattern(letters, 5).match("abcdef")).isEqualTo(Match.UNDECIDED);
        assertThat(new BoundedPattern(letters, 100).match("abcdef")).isEqualTo(Match.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[A-Z]{1,10}(-[A-Z0-9]{1,64}){0,20}; 20",
                "a{1000}; 0",
                "^[0-9]{4}$; 2",
                "(a{2}){3}; 3",
                "((a){2}b){3}; 6",
                "(?:^{7}){3}; 21",
                "(a){2,}(b){3,5}; 7",
                "\\b{9}; 9",
                "\\Q(^{9}){9}\\E; 0",
                "[(^{9})]{9}; 0",
                "\\(^{9}; 9",
                "(a)*(b)+; 2"
            })
    void whatMayTakeNothingIsCounted(String pattern, long expected) {
        assertThat(RepeatedGroups.of(Pattern.compile(pattern).pattern())).isEqualTo(expected);
    }

    @Test
    void countsBeyondAllNumbersAreMany() {
        assertThat(RepeatedGroups.of("((a){2000000000}){2000000000}")).isGreaterThan(1_000_000_000L);
        assertThat(new BoundedPattern(Pattern.compile("(a){1001}")).match("a")).isEqualTo(Match.UNDECIDED);
    }
}
