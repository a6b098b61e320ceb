package io.github.errorspec.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void numbersHaveThreeDigitsThatSaySomething() {
        assertThat(List.of(Numbers.text(0), Numbers.text(0.0123), Numbers.text(0.55), Numbers.text(1.234)))
                .containsExactly("0", "0.0123", "0.550", "1.23");
        assertThat(List.of(Numbers.text(2), Numbers.text(12.34), Numbers.text(123.4), Numbers.text(12_345.6)))
                .containsExactly("2", "12.3", "123", "12,346");
    }

    @Test
    void theRangeIsLeftOutWhereThereIsNone() {
        assertThat(Numbers.text(Result.of("a", "b", 1, "ms", List.of(2.0, 2.0))))
                .isEqualTo("2");
        assertThat(Numbers.text(Result.of("a", "b", 1, "ms", List.of(2.5, 1.5, 3.5))))
                .isEqualTo("2.50 (1.50 to 3.50)");
    }
}
