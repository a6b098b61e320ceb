package io.github.errorspec.benchmarks.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BuildLogsTest {
    @Test
    void theTimesOfAllGoalsAreAdded() {
        assertThat(GoalTimes.totalMillis("[INFO] a\ngoal-time-ns 1500000\n[INFO] b\ngoal-time-ns 500000\n"))
                .isCloseTo(2, within(1e-9));
        assertThat(GoalTimes.totalMillis("[INFO] a\n")).isZero();
    }

    @Test
    void aFailureIsToldByTheFirstErrorWithWords() {
        String goal = "[ERROR] Failed to execute goal a:b:1.0:generate (default) on project bench: ";

        assertThat(Failure.of("[INFO] x\n" + goal + "too large -> [Help 1]\n[ERROR] more\n"))
                .isEqualTo("too large");
        assertThat(Failure.of(goal + "\n[ERROR] error-spec.yaml:3:7: error: too large\n"))
                .isEqualTo("error-spec.yaml:3:7: error: too large");
    }

    @Test
    void aFailureWithoutAWordIsToldToo() {
        assertThat(Failure.of("Killed\n")).isEqualTo("no error in its log");
    }
}
