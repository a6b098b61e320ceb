package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SARIF 2.1.0 asks of a log, and what GitHub's code scanning needs besides. */
class SarifFormatTest {
    private static JsonNode run(List<Diagnostic> diagnostics) {
        try {
            JsonNode log = new ObjectMapper().readTree(SarifFormat.report(diagnostics, "1.2.3"));
            assertThat(log.path("version").asText()).isEqualTo("2.1.0");
            assertThat(log.path("runs")).hasSize(1);
            return log.at("/runs/0");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theToolTellsWhatItsRulesMean() {
        JsonNode driver = run(MachineFormats.DIAGNOSTICS).at("/tool/driver");

        assertThat(driver.path("name").asText()).isEqualTo("ErrorSpec");
        assertThat(driver.path("semanticVersion").asText()).isEqualTo("1.2.3");
        assertThat(driver.path("rules")).hasSize(2);
        JsonNode rule = driver.at("/rules/0");
        assertThat(rule.path("id").asText()).isEqualTo("some-error");
        assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("For tests.");
        assertThat(rule.at("/fullDescription/text").asText()).isEqualTo("For tests. Tests need 'rules'.");
        assertThat(rule.at("/help/markdown").asText()).isEqualTo("For tests.\n\nTests need `rules`.");
        assertThat(rule.path("helpUri").asText()).endsWith("/docs/rules.md#some-error");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    }

    @Test
    void resultsHaveTheirPlaceAndTheOtherOne() {
        JsonNode result = run(MachineFormats.DIAGNOSTICS).at("/results/0");

        assertThat(result.path("ruleId").asText()).isEqualTo("some-error");
        assertThat(result.path("ruleIndex").asInt(-1)).isZero();
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("`http` again: 100 % \"wrong\", 漢\nkeep one");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("api/error%20spec,%201.yaml");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":4,\"startColumn\":1,\"endColumn\":5}");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(2);
        assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("first defined here");
    }

    @Test
    void aFixTellsForEachFileWhatGoesAndWhatComes() {
        JsonNode results = run(MachineFormats.DIAGNOSTICS).path("results");

        assertThat(results.at("/0/fixes").toString())
                .isEqualTo("[{\"description\":{\"text\":\"merge `http`\"},"
                        + "\"artifactChanges\":["
                        + "{\"artifactLocation\":{\"uri\":\"api/error%20spec,%201.yaml\"},\"replacements\":["
                        + "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":7,\"endLine\":4,\"endColumn\":1},"
                        + "\"insertedContent\":{\"text\":\"405\\n# \"}}]},"
                        + "{\"artifactLocation\":{\"uri\":\"other.yaml\"},\"replacements\":["
                        + "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1},"
                        + "\"insertedContent\":{\"text\":\"漢\"}}]}]}]");
        assertThat(results.at("/1").has("fixes")).isFalse();
    }

    @Test
    void aPointCanBeSeen() {
        assertThat(run(MachineFormats.DIAGNOSTICS)
                        .at("/results/1/locations/0/physicalLocation/region")
                        .toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":1,\"endColumn\":2}");
    }

    @Test
    void columnsAreCountedInCodePoints() {
        assertThat(run(List.of()).path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void aRunWithoutResultsHasAnEmptyList() {
        JsonNode run = run(List.of());

        assertThat(run.path("results").isArray()).isTrue();
        assertThat(run.path("results")).isEmpty();
        assertThat(run.at("/tool/driver/rules")).isEmpty();
    }

    @Test
    void aRuleStandsThereOnceHoweverOftenItIsBroken() {
        Diagnostic one = MachineFormats.DIAGNOSTICS.get(0);
        Diagnostic other = MachineFormats.DIAGNOSTICS.get(1);
        JsonNode run = run(List.of(one, other, one, other));

        assertThat(run.at("/tool/driver/rules")).hasSize(2);
        assertThat(run.path("results"))
                .extracting(result -> result.path("ruleIndex").asInt())
                .containsExactly(0, 1, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "error-spec.yaml, error-spec.yaml",
        "../a b/e.yaml, ../a%20b/e.yaml",
        "größe.yaml, gr%C3%B6%C3%9Fe.yaml",
        "a:b.yaml, ./a:b.yaml",
        "x/a:b#c%20.yaml, x/a:b%23c%2520.yaml",
        "classpath:com/acme/e.yaml, classpath:com/acme/e.yaml",
        "git:v1.0 x:api/e#1.lock, git:v1.0%20x:api/e%231.lock",
        "a[1]?.yaml, a%5B1%5D%3F.yaml"
    })
    void namesBecomeAddresses(String name, String uri) {
        Diagnostic diagnostic =
                Diagnostic.of(TestRule.ERROR, SourceText.of(name, "x").whole(), "no");

        assertThat(run(List.of(diagnostic))
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(uri);
    }

    /** Some consumers drop a result without one of these, or take 0 for a line. */
    @Test
    void everyResultHasALevelAndAPlaceThatCounts() {
        JsonNode results = run(MachineFormats.DIAGNOSTICS).path("results");

        assertThat(results).hasSize(2).allSatisfy(result -> {
            assertThat(result.path("level").asText()).isIn("error", "warning", "note");
            assertThat(result.path("locations")).hasSize(1);
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            assertThat(region).isNotEmpty().allSatisfy(number -> assertThat(number.asInt())
                    .isPositive());
            assertThat(result.has("suppressions")).isFalse();
        });
    }
}
