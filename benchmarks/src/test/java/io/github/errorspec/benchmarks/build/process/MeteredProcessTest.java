package io.github.errorspec.benchmarks.build.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MeteredProcessTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void aProgramIsRunToItsEnd() throws Exception {
        Usage usage = run(JAVA, "-version");

        assertThat(usage.exitCode()).isZero();
        assertThat(usage.wallMillis()).isPositive();
        assertThat(folder.resolve("log")).content().contains("version");
    }

    @Test
    void theExitCodeIsThatOfTheProgram() throws Exception {
        assertThat(run(JAVA, "--there-is-no-such-option").exitCode()).isOne();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxTellsProcessorTimeAndMemory() throws Exception {
        Usage usage = run(JAVA, "-Xlog:class+load", "-version");

        assertThat(usage.cpuMillis().orElse(0)).isPositive();
        assertThat(usage.peakMegabytes().orElse(0)).isGreaterThan(10);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTakesTooLongIsEnded() throws Exception {
        ProcessBuilder forever = new ProcessBuilder("sleep", "60");

        Usage usage = MeteredProcess.run(forever, folder.resolve("log"), Duration.ofMillis(50));

        assertThat(usage.exitCode()).isEqualTo(Usage.TOOK_TOO_LONG);
    }

    private Usage run(String... command) throws Exception {
        return MeteredProcess.run(new ProcessBuilder(command), folder.resolve("log"), Duration.ofMinutes(1));
    }

    @Test
    void timesOfChildrenAreUserAndSystem() {
        assertThat(ShellTimes.childrenMillis("0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n"))
                .hasValue(62_750);
        assertThat(ShellTimes.childrenMillis("0m0,004s 0m0,002s\n0m2,500s 0m0,250s\n"))
                .hasValue(2_750);
    }

    @Test
    void timesThatAreNoneAreUnknown() {
        assertThat(ShellTimes.childrenMillis("")).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void thePeakIsInMegabytes() {
        assertThat(PeakMemory.megabytes("VmPeak:\t 9 kB\nVmHWM:\t  123904 kB\nVmRSS:\t 7 kB\n"))
                .hasValue(121.0);
        assertThat(PeakMemory.megabytes("Name:\tzombie\n")).isEmpty();
    }
}
