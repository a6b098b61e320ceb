package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The system itself refuses calls of the command line, as `strace` can make it do. */
class RefusingSystemTest extends TwoStates {
    private static final List<String> CALLS = List.of("write", "rename", "mkdir", "unlink");
    private static final List<String> REASONS = List.of("ENOSPC", "EIO", "EACCES");

    @Test
    void eachFileIsOldOrNewAndTheNextRunMendsAll() throws IOException, InterruptedException {
        assumeThat(refuses()).as("strace can refuse calls here").isTrue();
        int tries = Attacks.number("trust.kills") / 2;
        int failed = 0;
        for (int i = 0; i < tries; i++) {
            Random random = Attacks.random("refusals", i);
            String call = CALLS.get(random.nextInt(CALLS.size()));
            // From then on, in each thread; one that is refused a deletion once can do without.
            String refusal = call + ":error=" + REASONS.get(random.nextInt(REASONS.size())) + ":when="
                    + (1 + random.nextInt(12)) + (call.equals("unlink") ? "" : "+");
            restore();
            CommandLine.Told told = CommandLine.end(CommandLine.start(folder(), strace(refusal), GENERATE));
            assertThat(told.code()).as(refusal + ": " + told.text()).isIn(0, 4);
            failed += told.code() == 0 ? 0 : 1;
            look(refusal);
            noneIsLeft(call, refusal);
            mend(refusal);
        }
        Attacks.tell("refusals", List.of("tries " + tries, "failed " + failed));
    }

    private static List<String> strace(String refusal) {
        String call = refusal.substring(0, refusal.indexOf(':'));
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + refusal);
    }

    private boolean refuses() throws InterruptedException {
        try {
            Path file = Files.writeString(folder().resolve("gone"), "");
            List<String> command = new ArrayList<>(strace("unlinkat:error=EIO:when=1+"));
            command.addAll(List.of("rm", file.toString()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            boolean refused = CommandLine.end(process).code() != 0 && Files.exists(file);
            Files.deleteIfExists(file);
            return refused;
        } catch (IOException e) {
            return false;
        }
    }

    private void noneIsLeft(String call, String refusal) throws IOException {
        if (!call.equals("unlink")) {
            assertThat(leftBehind()).as(refusal).isEmpty();
        }
    }
}
