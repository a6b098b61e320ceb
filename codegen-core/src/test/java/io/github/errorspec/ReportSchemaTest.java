package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.diagnostic.ReportFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in JSON keep their JSON Schema. */
class ReportSchemaTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-report-1.schema.json");

    private static final String DIAGNOSTIC =
            "{\"rule\": \"a-b\", \"severity\": \"note\", \"message\": \"m\", \"file\": \"f\", \"line\": 1, \"column\": 1, \"related\": []}";

    static List<Path> specs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/specs/invalid"))) {
            return folders.sorted().toList();
        }
    }

    private static JsonNode report(Path folder) throws IOException {
        CheckResult result = Compiler.check(new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml")));
        return new ObjectMapper().readTree(ReportFormat.JSON.report(result.diagnostics(), "1.0.0"));
    }

    private static List<?> complaints(String diagnostic) throws IOException {
        return SCHEMA.complaints(
                new ObjectMapper().readTree("{\"version\": 1, \"diagnostics\": [" + diagnostic + "]}"));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aReportKeepsTheSchema(Path folder) throws IOException {
        assertThat(SCHEMA.complaints(report(folder))).isEmpty();
    }

    @Test
    void theSchemaTellsOfEveryMember() throws IOException {
        Set<String> told = new TreeSet<>();
        SCHEMA.json()
                .findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(told::add));
        Set<String> written = new TreeSet<>();
        for (Path folder : specs()) {
            collect(report(folder), written);
        }

        assertThat(written).contains("edits", "help", "endColumn").isEqualTo(told);
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\": \"m\", ->",
                "\"note\" -> \"hint\"",
                "\"line\": 1 -> \"line\": 0",
                "\"a-b\" -> \"A b\"",
                "\"column\": 1 -> \"column\": 1, \"endLine\": 1",
                "[] -> [{\"message\": \"m\"}]",
                "[] -> [], \"fix\": {\"title\": \"t\", \"edits\": []}"
            })
    void whatBreaksTheSchemaIsSeen(String change) throws IOException {
        String[] parts = change.split(" ->", -1);

        assertThat(complaints(DIAGNOSTIC)).isEmpty();
        assertThat(complaints(DIAGNOSTIC.replace(parts[0], parts[1].strip()))).isNotEmpty();
    }
}
