package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.AnalyticsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example's clients in other languages get real answers of its service, and know each error by its type. */
class ExampleClientsTest {
    private static final Path EXAMPLE =
            Path.of("../generated-example").toAbsolutePath().normalize();
    private static final Path CLIENTS = EXAMPLE.resolve("clients");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PYTHONPATH", EXAMPLE.resolve("target/errorspec/python").toString(),
            "PYTHONDONTWRITEBYTECODE", "1",
            "PYTHONIOENCODING", "utf-8");

    private static final String ANSWERS = """
            add from to the query
            change to: the time range ends before it begins
            try again later; tell support the number 104017
            ACCESS_DENIED, Darauf haben Sie keinen Zugriff: the stream 'matchday'.
            data
            """;

    @Test
    void aClientInPythonTellsErrorsApart() throws IOException {
        Tool python = Tool.find("python", ".venv/bin/python3");

        assertThat(answers(python, "client.py")).isEqualTo(ANSWERS);
    }

    @Test
    void aClientInTypeScriptTellsErrorsApart() throws IOException {
        assertThat(answers(Tool.typeStrippingNode(), "client.mts")).isEqualTo(ANSWERS);
    }

    /** Its types too: that each case of the switch knows the params of its error. */
    @Test
    void theClientInTypeScriptCompiles() {
        String printed = Tool.find("typescript", "node_modules/.bin/tsc")
                .run(
                        CLIENTS,
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--lib",
                        "es2023,dom",
                        "--allowImportingTsExtensions",
                        "--erasableSyntaxOnly",
                        "client.mts");

        assertThat(printed).isEmpty();
    }

    private static String answers(Tool interpreter, String client) throws IOException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            String api = server.uri().resolve("/api/v2").toString();
            return interpreter
                    .run(CLIENTS, ENVIRONMENT, client, api, "demo-token")
                    .replace(System.lineSeparator(), "\n");
        }
    }
}
