package io.github.errorspec.benchmarks.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Options USUAL = new Options(List.of(24, 2_000), 5);

    @Test
    void whatIsNotGivenIsAsUsual() {
        assertThat(of(Map.of("sizes", ""))).isEqualTo(USUAL);
    }

    @Test
    void sizesAndRoundsAreTaken() {
        assertThat(of(Map.of("sizes", "24, 20000", "rounds", "3"))).isEqualTo(new Options(List.of(24, 20_000), 3));
    }

    @Test
    void aQuickRunIsSmall() {
        assertThat(of(Map.of("quick", "true"))).isEqualTo(new Options(List.of(24), 1));
    }

    private static Options of(Map<String, String> properties) {
        return Options.of(name -> properties.getOrDefault(name, ""), USUAL);
    }
}
