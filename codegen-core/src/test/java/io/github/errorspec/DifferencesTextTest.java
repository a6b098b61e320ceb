package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.write.Difference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTextTest {
    private static final Path PROJECT = Path.of("project").toAbsolutePath();

    private static Difference of(String file, String before, String after) {
        return new Difference(
                PROJECT.resolve(file),
                Optional.of(before).filter(text -> !text.isEmpty()),
                Optional.of(after).filter(text -> !text.isEmpty()));
    }

    private static String text(Difference... differences) {
        return DifferencesText.of("error-spec.yaml", List.of(differences), PROJECT);
    }

    @Test
    void namesFilesAndShowsTheFirstLines() {
        assertThat(text(
                        of("a/A.java", "", "new\n"),
                        of("a/B.java", "same\nold 1\nold 2\nend\n", "same\nnew\nend\n"),
                        of("a/C.java", "", "new\n"),
                        of("d/D.java", "old\n", "")))
                .isEqualTo("""
                        error-spec.yaml: 2 files would be added, 1 changed, 1 deleted
                          added: a/A.java
                          changed: a/B.java
                               2 |-old 1
                               3 |-old 2
                               2 |+new
                          added: a/C.java
                          deleted: d/D.java
                        """);
    }

    @Test
    void aFileElsewhereIsNamedAsAWhole() {
        Path other = Path.of("elsewhere/A.java").toAbsolutePath();

        assertThat(DifferencesText.of(
                        "error-spec.yaml",
                        List.of(new Difference(other, Optional.empty(), Optional.of("new"))),
                        PROJECT))
                .isEqualTo("error-spec.yaml: 1 file would be added\n  added: "
                        + other.toString().replace('\\', '/') + "\n");
    }

    @Test
    void linesThatAreOnlyInOneAreShownWithoutTheOther() {
        assertThat(text(of("A.java", "1\n3\n", "1\n2\n3\n"))).endsWith("A.java\n       2 |+2\n");
        assertThat(text(of("A.java", "1\n1\n", "1\n"))).endsWith("A.java\n       2 |-1\n");
    }

    @Test
    void endsOfLinesAreToldInWords() {
        assertThat(text(of("A.java", "1\r\n2\r\n", "1\n2\n")))
                .endsWith("A.java\n         |only the ends of lines differ\n");
    }

    @Test
    void whatIsLongIsCut() {
        String many = IntStream.range(0, 50).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        String text = text(of("A.java", many, "x".repeat(200)));

        assertThat(text)
                .endsWith("       1 |-line 0\n       2 |-line 1\n       3 |-line 2\n         |-… and 47 more\n"
                        + "       1 |+" + "x".repeat(120) + "…\n");
    }

    @Test
    void aVersionThatChangesEverythingFillsAScreen() {
        Difference[] all = IntStream.range(0, 1000)
                .mapToObj(i -> of("A" + i + ".java", "1\n", "2\n"))
                .toArray(Difference[]::new);

        String text = text(all);

        assertThat(text)
                .startsWith("error-spec.yaml: 1000 files would be changed\n")
                .endsWith("\n  and 960 more\n");
        assertThat(text.lines()).hasSize(1 + 40 + 2 * 5 + 1);
    }
}
