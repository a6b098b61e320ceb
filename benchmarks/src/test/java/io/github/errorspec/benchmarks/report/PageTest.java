package io.github.errorspec.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String page = text(example.resolve("results"), example.resolve("before.md"));

        Path expected = example.resolve("after.md");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    private static String text(Path results, Path template) throws IOException {
        return Page.text(Results.read(results), Files.readString(template));
    }

    @Test
    void plotsAreTheSameEveryTime() throws IOException {
        assumeTrue(hasFonts(), "this machine has no fonts");
        Results results = Results.read(CASES.resolve("everything/results"));

        Page.draw(results, folder.resolve("one"));
        Page.draw(results, folder.resolve("other"));

        for (String plot : List.of("first-run", "compile", "rivals", "growth")) {
            assertThat(folder.resolve("one/" + plot + ".svg"))
                    .hasSameTextualContentAs(folder.resolve("other/" + plot + ".svg"))
                    .content()
                    .contains("<svg");
        }
    }

    /** A server may have none, and then Java fails in ways of its own. */
    private static boolean hasFonts() {
        try {
            System.setProperty("java.awt.headless", "true");
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (RuntimeException | LinkageError exception) {
            return false;
        }
    }

    @Test
    void thePageInDocsIsThatOfTheResults() throws IOException {
        assertThat(text(Path.of("results"), PAGE))
                .as("the page; `mvn -Pbenchmark -pl benchmarks -am -DskipTests verify -Dbenchmark=page` makes it anew")
                .isEqualTo(Files.readString(PAGE));
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
