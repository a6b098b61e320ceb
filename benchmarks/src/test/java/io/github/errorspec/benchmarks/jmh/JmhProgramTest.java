package io.github.errorspec.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.report.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class JmhProgramTest {
    @Test
    void aSubjectIsTheClassAndItsMethod() {
        assertThat(JmhNames.subject("com.acme.CodeLookupBenchmark.exact")).isEqualTo("CodeLookup-exact");
    }

    @Test
    void timeAndMemoryOfAnOperationAreWanted() {
        assertThat(JmhNames.isWanted("exact", "exact")).isTrue();
        assertThat(JmhNames.isWanted("gc.alloc.rate.norm", "exact")).isTrue();
        assertThat(JmhNames.isWanted("gc.alloc.rate", "exact")).isFalse();
    }

    @Test
    void whatWasMeasuredAgainReplacesTheOldFigure() {
        Result old = Result.of("CodeLookup-exact", "SWITCH", 24, "ns", List.of(3.0));
        Result other = Result.of("CodeLookup-exact", "SWITCH", 2_000, "ns", List.of(5.0));
        Result fresh = Result.of("CodeLookup-exact", "SWITCH", 24, "ns", List.of(4.0));

        assertThat(JmhProgram.merge(List.of(old, other), List.of(fresh))).containsExactly(other, fresh);
    }
}
