package io.github.errorspec.benchmarks.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildOptionsTest {
    @Test
    void withoutAWordTheUsualIsMeasured() {
        BuildOptions options = options(Map.of());

        assertThat(options.sizes()).containsExactly(24, 2_000, 20_000);
        assertThat(options.ways()).isEqualTo(Way.USUAL);
        assertThat(options.heap()).isEmpty();
        assertThat(options.sizes())
                .extracting(rows -> rounds(options, "errorspec-one", rows))
                .containsExactly(9, 9, 5);
    }

    @Test
    void aQuickRunMeasuresTheSmallestOnce() {
        BuildOptions options = options(Map.of("quick", "true"));

        assertThat(options.sizes()).containsExactly(24);
        assertThat(rounds(options, "errorspec-one", 24)).isOne();
    }

    @Test
    void aFullRunHasTheLargestToo() {
        BuildOptions options = options(Map.of("full", "true"));

        assertThat(options.sizes()).contains(100_000);
        assertThat(rounds(options, "errorspec-one", 100_000)).isEqualTo(2);
    }

    @Test
    void whatIsSaidCounts() {
        BuildOptions options = options(Map.of("sizes", "24, 600", "rounds", "2", "ways", "protobuf", "heap", "1g"));

        assertThat(options.sizes()).containsExactly(24, 600);
        assertThat(rounds(options, "errorspec-one", 600)).isEqualTo(2);
        assertThat(options.ways()).containsExactly("protobuf");
        assertThat(options.heap()).hasValue("1g");
    }

    private static BuildOptions options(Map<String, String> properties) {
        return BuildOptions.of(name -> properties.getOrDefault(name, ""));
    }

    private static int rounds(BuildOptions options, String way, int rows) {
        return options.roundsFor(Case.of(Way.named(way), rows, Path.of("target")));
    }

    @Test
    void everyUsualWayIsKnown() {
        assertThat(Way.USUAL)
                .allSatisfy(name -> assertThat(Way.named(name).name()).isEqualTo(name));
    }

    @Test
    void anUnknownWayIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Way.named("proto"))
                .hasMessageContaining("`proto`")
                .hasMessageContaining("protobuf");
    }
}
