package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodeTest {
    private static ErrorCode code(String text) {
        return ErrorCode.of(text, Optional.of('X'));
    }

    @Test
    void aFamilyKnowsItsWidthAndItsBounds() {
        ErrorCode family = code("104XXX");

        assertThat(family.isFamily()).isTrue();
        assertThat(family.width()).isEqualTo(3);
        assertThat(family.lowest()).isEqualTo("104000");
        assertThat(family.highest()).isEqualTo("104999");
        assertThat(family).hasToString("104XXX");
    }

    @Test
    void withoutAWildcardTheLetterIsALetter() {
        ErrorCode code = ErrorCode.of("XX000", Optional.empty());

        assertThat(code.isFamily()).isFalse();
        assertThat(code.width()).isZero();
        assertThat(code.matches("XX000")).isTrue();
        assertThat(code.matches("11000")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"XX101, 10101", "X, 0", "XX, 10", "-XX, -10", "1XX, 100", "104017, 104017", "-1X, -10"})
    void theLowestIntegerHasNoLeadingZero(String family, String lowest) {
        assertThat(code(family).lowestInteger()).isEqualTo(lowest);
    }

    @ParameterizedTest
    @CsvSource({
        "104XXX, 104017, true",
        "104XXX, 104000, true",
        "104XXX, 105000, false",
        "104XXX, 10401, false",
        "104XXX, 1040170, false",
        "104XXX, 10401a, false",
        "104XXX, 104XXX, false",
        "104XXX, 104٠١٢, false",
        "XX101, 42101, true"
    })
    void aFamilyMatchesDigitsOnly(String family, String concrete, boolean matches) {
        assertThat(code(family).matches(concrete)).isEqualTo(matches);
    }

    @Test
    void rangesReachToBothEndsOf64Bits() {
        CodeSet.Range all = new CodeSet.Range(Long.MIN_VALUE, Long.MAX_VALUE);

        assertThat(all.containsAll(code("-9223372036854775808"))).isTrue();
        assertThat(all.containsAny(code("9223372036854775807"))).isTrue();
        assertThat(all.containsAny(code("-1XXXXXXXXXXXXXXXXX"))).isTrue();
        assertThat(new CodeSet.Range(Long.MIN_VALUE, -2).containsAny(code("-1X")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "22, 22012, true, true",
        "22, 23505, false, false",
        "225, 22XXX, false, true",
        "22XXX0, 22XXX, false, false"
    })
    void aPrefixContainsWhatBeginsWithIt(String prefix, String text, boolean all, boolean any) {
        CodeSet.Prefix set = new CodeSet.Prefix(prefix);

        assertThat(set.containsAll(code(text))).isEqualTo(all);
        assertThat(set.containsAny(code(text))).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({
        "A1X, A15, true, true",
        "A1X, A1X, true, true",
        "A1X, AX5, false, true",
        "A15, AXX, false, true",
        "A15, B15, false, false"
    })
    void aSingleCodeContainsWhatItMatches(String single, String text, boolean all, boolean any) {
        CodeSet.Exactly set = new CodeSet.Exactly(code(single));

        assertThat(set.containsAll(code(text))).isEqualTo(all);
        assertThat(set.containsAny(code(text))).isEqualTo(any);
    }

    @Test
    void setsReadAsTheSpecWritesThem() {
        assertThat(new CodeSet.Range(1, 5)).hasToString("1-5");
        assertThat(new CodeSet.Range(-5, -1)).hasToString("-5--1");
        assertThat(new CodeSet.Range(7, 7)).hasToString("7");
        assertThat(new CodeSet.Prefix("22")).hasToString("22");
        assertThat(new CodeSet.Exactly(code("A1X"))).hasToString("A1X");
    }
}
