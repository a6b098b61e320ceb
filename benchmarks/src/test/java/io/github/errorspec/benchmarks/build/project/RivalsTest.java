package io.github.errorspec.benchmarks.build.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every generator gets all rows, so that they can be compared. */
class RivalsTest {
    private static final int ROWS = 60;

    @Test
    void openApiHasASchemaForEachRow() {
        String document = new OpenApiProject().files(ROWS).others().get("openapi.json");

        Map<String, Map<String, Map<String, Object>>> openApi = new Yaml().load(document);

        assertThat(openApi.get("components").get("schemas")).hasSize(ROWS);
    }

    @Test
    void jsonSchemaHasAFileForEachRow() {
        Map<String, String> files = new JsonSchemaProject().files(ROWS).others();

        assertThat(files).hasSize(ROWS);
        assertThat(files.values()).allSatisfy(schema -> {
            Map<String, Map<String, Object>> object = new Yaml().load(schema);
            assertThat(object.get("properties")).containsKeys("code", "title", "status", "detail");
        });
        assertThat(files.values())
                .anySatisfy(schema -> assertThat(schema).contains("\"count\": {\"type\": \"integer\"}"));
    }

    @Test
    void protobufHasAMessageForEachRow() {
        String file = new ProtobufProject().files(ROWS).others().get("src/main/protobuf/errors.proto");

        assertThat(file.lines().filter(line -> line.startsWith("message "))).hasSize(ROWS);
        assertThat(file).contains("  string name = 2;\n  int64 count = 3;\n");
    }
}
