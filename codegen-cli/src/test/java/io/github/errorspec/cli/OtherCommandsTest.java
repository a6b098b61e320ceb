package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate",
                "check",
                "lock",
                "diff",
                "explain",
                "fix",
                "accept",
                "next-code",
                "renumber",
                "targets",
                "init",
                "schema",
                "completion",
                "help"
            })
    void everyCommandExplainsItselfAndTheExitCodes(String command) {
        Run run = Run.in(folder, command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: errorspec " + command)
                .contains("Exit codes:\n  0   everything is fine");
        assertThat(run.out()).isEqualTo(Run.in(folder, "help", command).out());
        assertThat(Run.in(folder, "help").out()).contains("\n  " + command + " ");
    }

    @Test
    void optionsOfTargetsAreShownAsTheyAreGiven() {
        Run all = Run.in(folder, "targets");

        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains(Compiler.targets());
        assertThat(all.out()).contains(Run.in(folder, "targets", "go").out());
        assertThat(Run.in(folder, "targets", "json").out()).isEqualTo("""
                json
                  -D json.internalRows=include|omit (default: include)
                      What becomes of rows with `visibility: internal`: `omit` leaves them out, as a client that others use should, and their codes are unknown then.
                  -D json.names=false|true (default: false)
                      Whether `catalog.json` says what each element is called in each language.
                  -D json.vectors=false|true (default: true)
                      Whether there is a `vectors.json`, with which decoders are tested.
                """);
        assertThat(Run.in(folder, "targets", "cobol").err()).contains("there is no target `cobol`; there are: java");
        assertThat(Run.in(folder, "targets", "cobol").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void withoutACommandItShowsThoseThatThereAre() {
        Run run = Run.in(folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo(Run.in(folder, "--help").out());
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThat(Run.in(folder, "chekc").err()).contains("did you mean `check`?");
        assertThat(Run.in(folder, "help", "chekc").err())
                .contains(
                        "there are: generate, check, lock, diff, explain, fix, accept, next-code, renumber, targets, init, schema, completion, help");
        assertThat(Run.in(folder, "chekc").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.in(folder, "--color", "never", "check").exitCode()).isEqualTo(ExitCode.IO);
        assertThat(Run.in(folder, "--color", "red", "check").err()).contains("it is one of auto, always, never");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.in(folder, "--version").out()).matches("ErrorSpec \\d+\\.\\d+\\.\\d+\\S*, Java .*\n");
        assertThat(Run.in(folder, "check", "-V")).isEqualTo(Run.in(folder, "--version"));
    }

    @Test
    void schemasAreThoseOfTheCompiler() throws IOException {
        assertThat(Run.in(folder, "schema").out()).isEqualTo(resource("error-spec-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--translation").out())
                .isEqualTo(resource("error-spec-translation-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--rules").out()).isEqualTo(resource("error-spec-rules-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--catalog").out()).isEqualTo(resource("error-catalog-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--diff").out()).isEqualTo(resource("error-diff-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--report").out()).isEqualTo(resource("error-report-1.schema.json"));
        assertThat(Run.in(folder, "schema", "--report", "--catalog").err())
                .startsWith("error: --catalog and --report exclude each other\n");
    }

    private static String resource(String name) throws IOException {
        try (var in = Compiler.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shellsCompleteCommandsOptionsAndTargets() throws Exception {
        Run run = Run.in(folder, "completion");

        assertThat(run).isEqualTo(Run.in(folder, "completion", "zsh"));
        assertThat(run.out())
                .contains(
                        "generate check lock diff explain fix accept next-code renumber targets init schema completion help")
                .contains("--format")
                .contains("\"text\" \"json\" \"github\" \"sarif\" \"junit\" \"checkstyle\" \"gitlab\"")
                .contains("\"java=\" ")
                .contains("\"go.internalRows=include\" \"go.internalRows=omit\" \"go.packageName=\" ")
                .contains("\"schema\" ")
                .doesNotContain("+o default");
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "there is no bash");
        Path script = Files.writeString(folder.resolve("completion.sh"), run.out());
        assertThat(new ProcessBuilder(bash.toString(), "-n", script.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void otherShellsAreRefused() {
        assertThat(Run.in(folder, "completion", "fish").err()).contains("bash and zsh, not for `fish`");
    }

    @Test
    void ourOwnDefectsAreToldAsSuch() {
        StringWriter err = new StringWriter();
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("no ink");
            }
        };
        Console console = new Console(
                InputStream.nullInputStream(), broken, new PrintWriter(err), Terminal.of(Color.NEVER, ""), folder);
        Run.write(folder, Run.SPEC);

        assertThat(Application.run(new String[] {"check"}, console)).isEqualTo(ExitCode.DEFECT);
        assertThat(err.toString())
                .contains("java.lang.IllegalStateException: no ink")
                .contains("Please report it at https://")
                .doesNotContain("\tat ");
        Application.run(new String[] {"check", "--stacktrace"}, console);
        assertThat(err.toString()).contains("\tat " + OtherCommandsTest.class.getName());
    }
}
