package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.diff.Diff;
import io.github.errorspec.diff.DiffFormat;
import io.github.errorspec.diff.DiffJson;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code errorspec diff} tells, word for word. */
class DiffTest {
    private static final Path FOLDER = Path.of("src/test/specs/diff");
    private static final SpecFile SPEC = new SpecFile("past.yaml", FOLDER.resolve("past.yaml"));

    static List<String> valid() throws IOException {
        return Specs.valid();
    }

    private static Diff diff() {
        return Differ.compare("past.yaml", "now.yaml", SPEC, FOLDER).diff().orElseThrow();
    }

    @Test
    void peopleReadText() throws IOException {
        Golden.assertMatches(DiffFormat.text(diff()), FOLDER.resolve("expected.txt"));
    }

    /** No text of a table can become a link, a heading, HTML or the name of a person. */
    @Test
    void aChangelogHasTextsAsTheyAre() throws IOException {
        Golden.assertMatches(DiffFormat.markdown(diff()), FOLDER.resolve("expected.md"));
    }

    @Test
    void programsReadJsonThatKeepsItsSchema() throws IOException {
        String json = DiffJson.of(diff());
        Golden.assertMatches(json, FOLDER.resolve("expected.json"));
        EditorSchema schema = EditorSchema.named("error-diff-1.schema.json");
        assertThat(schema.complaints(new ObjectMapper().readTree(json))).isEmpty();
        assertThat(schema.complaints(new ObjectMapper().readTree(json.replace("\"from\"", "\"was\""))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void nothingChangedOfATableThatStayed(String spec) {
        String file = "../valid/" + spec + "/error-spec.yaml";

        assertThat(Differ.compare(file, file, SPEC, FOLDER).diff())
                .hasValueSatisfying(diff -> assertThat(diff.isEmpty()).isTrue());
    }

    @Test
    void anEditionThatIsNotThereIsTold() {
        Differ.Result result = Differ.compare("none.yaml", "now.yaml", SPEC, FOLDER);

        assertThat(result.found()).isFalse();
        assertThat(result.diff()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1);
    }

    @Test
    void anEditionWithAnErrorIsTold() {
        Differ.Result result = Differ.compare("../invalid/unknown-key/error-spec.yaml", "now.yaml", SPEC, FOLDER);

        assertThat(result.found()).isTrue();
        assertThat(result.diff()).isEmpty();
        assertThat(result.diagnostics()).isNotEmpty();
    }
}
