package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spec asks of its check decides what becomes of a run. */
class SettingsCompilerTest {
    private static final String SPEC = """
            errorSpec: 1
            id: acme.shop
            http: 400
            codes: {wildcard: X}
            rules: {extends: ../rules.yaml}
            errors:
              1001: {name: Order not found}
            """;

    @TempDir
    Path directory;

    private Path spec;
    private Path settings;
    private Path out;

    @BeforeEach
    void prepare() throws IOException {
        spec = Files.createDirectories(directory.resolve("spec")).resolve("error-spec.yaml");
        settings = directory.resolve("rules.yaml");
        out = directory.resolve("out");
        Files.writeString(spec, SPEC);
        settings("note");
    }

    private void settings(String level) throws IOException {
        Files.writeString(settings, "errorSpec: 1\nrules: {unused-wildcard: " + level + "}\nfailOn: warning\n");
    }

    private CompileResult run() throws IOException {
        Target target = new Target("json", out, Map.of(), directory.resolve("record"));
        return Compiler.run(new CompileRequest(new SpecFile("error-spec.yaml", spec), List.of(target)));
    }

    private CheckResult check() {
        return Compiler.check(new SpecFile("error-spec.yaml", spec));
    }

    @Test
    void aFileOfSettingsIsAnInputLikeTheSpec() throws IOException {
        assertThat(run().upToDate()).isFalse();
        assertThat(run().upToDate()).isTrue();

        settings("warning");

        CompileResult changed = run();
        assertThat(changed.upToDate()).isFalse();
        assertThat(changed.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(changed.sources().files()).extracting(SpecFile::name).contains("../rules.yaml");
        assertThat(changed.sources().watched()).contains(directory, directory.resolve("spec"));
    }

    @Test
    void aRuleThatIsAnErrorStopsAGeneration() throws IOException {
        settings("error");

        assertThat(run().failed()).isTrue();
        assertThat(out).doesNotExist();
    }

    @Test
    void aRuleThatIsOffIsNotToldOf() throws IOException {
        settings("{level: off, reason: Families come later.}");

        assertThat(run().diagnostics()).isEmpty();
        assertThat(check().diagnostics()).isEmpty();
    }

    @Test
    void whatFailsACheckIsNotWhatFailsAGeneration() throws IOException {
        assertThat(check().failed()).isFalse();

        settings("warning");

        assertThat(check().failed()).isTrue();
        assertThat(run().failed()).isFalse();
    }

    @Test
    void withoutItsSettingsNothingIsMade() throws IOException {
        Files.delete(settings);

        assertThat(run().failed()).isTrue();
        assertThat(check().failed()).isTrue();
    }

    @Test
    void aDependencyMayHaveTheSettings() throws IOException {
        Path classes =
                Files.createDirectories(directory.resolve("classes/team")).getParent();
        Path team = classes.resolve("team/rules.yaml");
        Files.writeString(team, "errorSpec: 1\nrules: {extends: ../levels.yaml}\nfailOn: warning\n");
        Path levels = classes.resolve("levels.yaml");
        Files.writeString(levels, "errorSpec: 1\nrules: {unused-wildcard: warning}\n");
        Files.writeString(settings, "errorSpec: 1\nrules: {extends: classpath:team/rules.yaml}\n");

        CompileResult first = run(classes);
        assertThat(first.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(first.sources().files())
                .extracting(SpecFile::name)
                .endsWith("../rules.yaml", "classpath:team/rules.yaml", "classpath:levels.yaml");
        assertThat(first.sources().watched()).containsExactlyInAnyOrder(spec.getParent(), directory);
        assertThat(run(classes).upToDate()).isTrue();

        Files.writeString(levels, "errorSpec: 1\nrules: {unused-wildcard: note}\n");
        assertThat(run(classes).upToDate()).isFalse();

        Files.delete(levels);
        assertThat(DiagnosticFormat.report(run(classes).diagnostics())).isEqualTo("""
                classpath:levels.yaml:1:1: error: the file of settings cannot be had from the class path [unreadable-file]
                  help: no levels.yaml here

                1 error
                """);
    }

    private CompileResult run(Path classes) throws IOException {
        ClassPath classPath = resource -> {
            if (Files.notExists(classes.resolve(resource))) {
                throw new IOException("no " + resource + " here");
            }
            return classes.resolve(resource);
        };
        Target target = new Target("json", out, Map.of(), directory.resolve("record"));
        return Compiler.run(
                new CompileRequest(new SpecFile("error-spec.yaml", spec, Optional.of(classPath)), List.of(target)));
    }
}
