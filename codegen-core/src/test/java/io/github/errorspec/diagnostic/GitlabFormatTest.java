package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitlabFormatTest {
    private static JsonNode report(List<Diagnostic> diagnostics) throws IOException {
        return new ObjectMapper().readTree(GitlabFormat.report(diagnostics));
    }

    private static Diagnostic at(int line, String message) {
        SourceText source = SourceText.of("api/error-spec.yaml", "1\n2\n3\n");
        return Diagnostic.of(TestRule.ERROR, source.span(line, 1, 1), message);
    }

    private static List<String> fingerprints(JsonNode report) {
        return report.findValuesAsText("fingerprint");
    }

    @Test
    void everyFindingHasWhatGitlabAsksFor() throws IOException {
        JsonNode report = report(MachineFormats.DIAGNOSTICS);

        assertThat(report).hasSize(2);
        assertThat(report.at("/0/description").asText()).isEqualTo("`http` again: 100 % \"wrong\", 漢 (keep one)");
        assertThat(report.at("/0/check_name").asText()).isEqualTo("some-error");
        assertThat(report.at("/0/severity").asText()).isEqualTo("major");
        assertThat(report.at("/1/severity").asText()).isEqualTo("info");
        assertThat(report.at("/0/location").toString())
                .isEqualTo("{\"path\":\"api/error spec, 1.yaml\",\"lines\":{\"begin\":4}}");
        assertThat(GitlabFormat.report(List.of())).isEqualTo("[]\n");
    }

    @Test
    void aFindingIsTheSameOnAnotherLineAndTwoAlikeAreTwo() throws IOException {
        List<String> first = fingerprints(report(List.of(at(1, "code 1"), at(2, "code 1"), at(3, "code 2"))));
        List<String> later = fingerprints(report(List.of(at(2, "code 1"), at(3, "code 1"), at(1, "code 2"))));

        assertThat(first).hasSize(3).doesNotHaveDuplicates().isEqualTo(later);
    }
}
