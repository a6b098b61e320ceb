package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The command line is killed at any moment. */
class KilledRunTest extends TwoStates {
    private long whole;
    private double writing;

    private void measure() throws IOException, InterruptedException {
        restore();
        long start = System.nanoTime();
        Process process = CommandLine.start(folder(), GENERATE);
        untilItWrites(process);
        long wrote = System.nanoTime();
        CommandLine.end(process);
        whole = System.nanoTime() - start;
        writing = System.nanoTime() - wrote;
    }

    /** Its records are the first that a run changes. */
    private void untilItWrites(Process process) throws IOException {
        FileTime time = Files.getLastModifiedTime(record("java"));
        while (process.isAlive() && Files.getLastModifiedTime(record("java")).equals(time)) {
            LockSupport.parkNanos(200_000);
        }
    }

    @Test
    void eachFileIsOldOrNewAndTheNextRunMendsAll() throws IOException, InterruptedException {
        measure();
        int kills = Attacks.number("trust.kills");
        int mixed = 0;
        int tooLate = 0;
        for (int i = 0; i < kills; i++) {
            restore();
            tooLate += kill(Attacks.random("kills", i)) ? 0 : 1;
            mixed += look("kill " + i) ? 1 : 0;
            mend("kill " + i);
        }
        Attacks.tell("kills", List.of("kills " + kills, "after the end " + tooLate, "trees of both states " + mixed));
        assertThat(CommandLine.end(CommandLine.start(folder(), GENERATE)).text())
                .contains("up to date");
    }

    /** Most while it writes; whether it was still at work. */
    private boolean kill(Random random) throws IOException, InterruptedException {
        Process process = CommandLine.start(folder(), GENERATE);
        if (random.nextInt(5) > 0) {
            untilItWrites(process);
            LockSupport.parkNanos((long) (random.nextDouble() * writing));
        } else {
            LockSupport.parkNanos((long) (random.nextDouble() * whole));
        }
        boolean isAtWork = process.isAlive();
        process.destroyForcibly().waitFor();
        // As long as it takes on a machine that has other things to do, too.
        writing *= isAtWork ? 1.05 : 0.7;
        return isAtWork;
    }
}
