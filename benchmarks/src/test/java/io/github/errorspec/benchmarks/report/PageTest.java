package io.github.errorspec.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of src/test/pages is a case: results and a page before and after. {@code -Dgolden.update} rewrites the latter. */
class PageTest {
    private static final Path CASES = Path.of("src/test/pages");
    private static final Path PAGE = Path.of("../docs/performance.md");

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasMeasuredIsFilledIn(Path example) throws IOException {
        Path page = folder.resolve("page.md");

        Page.make(example.resolve("results"), example.resolve("before.md"), page);

        Path expected = example.resolve("after.md");
        if (System.getProperty("golden.update") != null) {
            Files.copy(page, expected, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(page).hasSameTextualContentAs(expected);
    }

    @Test
    void plotsAreTheSameEveryTime() throws IOException {
        Path results = CASES.resolve("everything/results");
        Path before = CASES.resolve("everything/before.md");

        Page.make(results, before, folder.resolve("one/page.md"));
        Page.make(results, before, folder.resolve("other/page.md"));

        for (String plot : List.of("first-run", "compile", "rivals", "growth")) {
            assertThat(folder.resolve("one/performance/" + plot + ".svg"))
                    .hasSameTextualContentAs(folder.resolve("other/performance/" + plot + ".svg"))
                    .content()
                    .contains("<svg");
        }
    }

    @Test
    void thePageInDocsIsThatOfTheResults() throws IOException {
        Path page = folder.resolve("performance.md");

        Page.make(Path.of("results"), PAGE, page);

        assertThat(page)
                .as("the page; `mvn -Pbenchmark -pl benchmarks -am -DskipTests verify -Dbenchmark=page` makes it anew")
                .hasSameTextualContentAs(PAGE);
    }

    @Test
    void thePageInDocsHasAPlaceForEveryPart() throws IOException {
        Map<String, String> parts = Page.parts(Results.read(Path.of("results")));

        assertThat(MarkedText.places(Files.readString(PAGE))).containsExactlyInAnyOrderElementsOf(parts.keySet());
    }

    @Test
    void aPlaceWithoutAPartIsRefused() {
        assertThatThrownBy(() -> MarkedText.fill("<!-- begin: other -->\n<!-- end: other -->\n", Map.of("goals", "")))
                .hasMessageContaining("`other`")
                .hasMessageContaining("goals");
    }
}
