package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    @Test
    void changesThatAreNearAreShownTogether() {
        assertThat(UnifiedDiff.of(
                        "spec.yaml",
                        "1\n2\n3\n4\n5\n6\n7\n8\n9\n9\na\nb\nc\nd",
                        "1\n2\n3\n4\nx\n5\n7\n8\n9\n9\na\nb\nc\nd\ne"))
                .isEqualTo("""
                        --- a/spec.yaml
                        +++ b/spec.yaml
                        @@ -2,8 +2,8 @@
                         2
                         3
                         4
                        +x
                         5
                        -6
                         7
                         8
                         9
                        @@ -11,4 +11,5 @@
                         a
                         b
                         c
                        -d
                        \\ No newline at end of file
                        +d
                        +e
                        \\ No newline at end of file
                        """);
    }

    @Test
    void withoutAChangeThereIsNothing() {
        assertThat(UnifiedDiff.of("spec.yaml", "a\n", "a\n")).isEmpty();
    }

    /** Applies a diff of texts that end in a line break, as patch would. */
    private static String patched(String before, String diff) {
        StringBuilder after = new StringBuilder();
        List<String> old = before.isEmpty() ? List.of() : List.of(before.split("(?<=\n)"));
        int at = 0;
        for (String line : diff.split("(?<=\n)", -1)) {
            if (line.startsWith("@@")) {
                String[] numbers = line.split("[-, ]+", -1);
                int from = Integer.parseInt(numbers[1]) - (numbers[2].equals("0") ? 0 : 1);
                for (; at < from; at++) {
                    after.append(old.get(at));
                }
            } else if (line.startsWith("-") && !line.startsWith("--- ")) {
                at++;
            } else if (line.startsWith(" ")) {
                after.append(old.get(at++));
            } else if (line.startsWith("+") && !line.startsWith("+++ ")) {
                after.append(line.substring(1));
            }
        }
        while (at < old.size()) {
            after.append(old.get(at++));
        }
        return after.toString();
    }

    @Property(tries = 300)
    void aDiffLeadsFromOneTextToTheOther(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> after) {
        String old = text(before);
        String now = text(after);

        assertThat(patched(old, UnifiedDiff.of("f", old, now))).isEqualTo(now);
    }

    private static String text(List<Integer> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    @Test
    void patchUnderstandsIt(@TempDir Path folder) throws IOException, InterruptedException {
        Path git = Path.of("/usr/bin/git");
        Assumptions.assumeTrue(Files.isExecutable(git), "there is no git");
        String before = "a\r\nb\nc\n\nd\ne\nf\ng\nh\ni";
        String after = "a\r\nb\nx\nc\nd\ne\nf\ng\nh\n";
        Files.writeString(folder.resolve("f"), before);
        Path patch = Files.writeString(folder.resolve("p"), UnifiedDiff.of("f", before, after));

        int exitCode = new ProcessBuilder(
                        git.toString(), "apply", "--unsafe-paths", "--whitespace=nowarn", patch.toString())
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(exitCode).isZero();
        assertThat(folder.resolve("f")).hasBinaryContent(after.getBytes(StandardCharsets.UTF_8));
    }
}
