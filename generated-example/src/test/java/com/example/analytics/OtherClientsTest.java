package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Clients in other languages get real answers of the service, and know each error by its type. */
class OtherClientsTest {
    private static final Path TOOLS =
            Path.of("../language-tests").toAbsolutePath().normalize();
    private static final Path CLIENTS = Path.of("clients").toAbsolutePath();

    private static final String ANSWERS = """
            add from to the query
            change to: the time range ends before it begins
            try again later; tell support the number 104017
            ACCESS_DENIED, Darauf haben Sie keinen Zugriff: the stream 'matchday'.
            data
            """;

    @Test
    void aClientInPythonTellsErrorsApart() throws IOException, InterruptedException {
        String python = tool(TOOLS.resolve("python/.venv/bin/python"), "python3");

        assertThat(answers(python, CLIENTS.resolve("client.py"))).isEqualTo(ANSWERS);
    }

    @Test
    void aClientInTypeScriptTellsErrorsApart() throws IOException, InterruptedException {
        String node = tool(TOOLS.resolve("typescript/node_modules/node/bin/node"), "node");
        String version = run(List.of(node, "--version"));
        int major = Integer.parseInt(version.substring(1, version.indexOf('.')));
        // Since then it runs TypeScript without a build.
        require(major >= 24, "Node 24 or later is needed, and this is " + version.strip());

        assertThat(answers(node, CLIENTS.resolve("client.mts"))).isEqualTo(ANSWERS);
    }

    /** Its types too: that each case of the switch knows the params of its error. */
    @Test
    void theClientInTypeScriptCompiles() throws IOException, InterruptedException {
        String tsc = tool(TOOLS.resolve("typescript/node_modules/.bin/tsc"), "tsc");

        assertThat(run(List.of(
                        tsc,
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
                        CLIENTS.resolve("client.mts").toString())))
                .isEmpty();
    }

    private static String answers(String interpreter, Path client) throws IOException, InterruptedException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            return run(List.of(
                    interpreter,
                    client.toString(),
                    server.uri().resolve(AnalyticsApi.BASE).toString(),
                    SampleData.TOKEN));
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PYTHONPATH",
                                Path.of("target/errorspec/python")
                                        .toAbsolutePath()
                                        .toString(),
                        "PYTHONDONTWRITEBYTECODE", "1",
                        "PYTHONIOENCODING", "utf-8"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    /** What language-tests/install.sh installed, else a program of the PATH. */
    private static String tool(Path installed, String name) {
        Optional<Path> found = Stream.concat(
                        Stream.of(installed),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        require(found.isPresent(), "there is no `" + name + "`; language-tests/install.sh installs it");
        return found.map(Path::toString).orElse(name);
    }

    private static void require(boolean there, String otherwise) {
        if (!there && Boolean.getBoolean("languages.required")) {
            Assertions.fail(otherwise);
        }
        Assumptions.assumeTrue(there, otherwise);
    }
}
