package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {
    private static final String SPEC =
            "errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1: {name: One}\n  2: {name: Two}\n";

    @TempDir
    Path project;

    private Path spec;
    private Path out;

    @BeforeEach
    void layOut() throws IOException {
        spec = Files.writeString(project.resolve("error-spec.yaml"), SPEC);
        out = project.resolve("target/generated");
    }

    private CompileRequest request(Map<String, String> options) {
        return new CompileRequest(
                new SpecFile("error-spec.yaml", spec),
                List.of(new Target("java", out, options, project.resolve("target/errorspec/default.manifest"))));
    }

    private CompileResult run() throws IOException {
        return Compiler.run(request(Map.of("packageName", "com.acme.errors")));
    }

    @Test
    void aSpecBecomesFiles() throws IOException {
        CompileResult result = run();

        assertThat(result.failed()).isFalse();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.upToDate()).isFalse();
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.written()).isNotEmpty().allSatisfy(file -> assertThat(file)
                .exists());
        assertThat(out.resolve("com/acme/errors/OneException.java")).exists();
    }

    @Test
    void nothingChangedMeansNothingIsDone() throws IOException {
        CompileResult first = run();
        Path file = first.written().get(0);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);

        CompileResult second = run();

        assertThat(second.upToDate()).isTrue();
        assertThat(second.rows()).isEqualTo(2);
        assertThat(second.written()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(first.written().size());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void aCommentThatChangesReadsTheSpecButWritesNothing() throws IOException {
        run();
        Files.writeString(spec, "# A comment.\n" + SPEC);

        CompileResult result = run();

        assertThat(result.upToDate()).isFalse();
        assertThat(result.written()).isEmpty();
    }

    @Test
    void aRowThatGoesTakesItsClassWithIt() throws IOException {
        run();
        Files.writeString(spec, SPEC.replace("  2: {name: Two}\n", ""));

        CompileResult result = run();

        assertThat(result.removed()).containsExactly(out.resolve("com/acme/errors/TwoException.java"));
        assertThat(out.resolve("com/acme/errors/OneException.java")).exists();
    }

    @Test
    void anErrorInTheSpecLeavesEverythingAsItIs() throws IOException {
        run();
        FileTime before = Files.getLastModifiedTime(out.resolve("com/acme/errors/OneException.java"));
        Files.writeString(spec, SPEC.replace("  2: {name: Two}\n", "  1: {name: Two}\n"));

        CompileResult result = run();

        assertThat(result.failed()).isTrue();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.written()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(out.resolve("com/acme/errors/TwoException.java")).exists();
        assertThat(Files.getLastModifiedTime(out.resolve("com/acme/errors/OneException.java")))
                .isEqualTo(before);
    }

    @Test
    void anErrorIsToldAgainInTheNextRun() throws IOException {
        Files.writeString(spec, SPEC + "  2: {name: Again}\n");

        assertThat(run().failed()).isTrue();
        assertThat(run().failed()).isTrue();
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingSpecIsADiagnosticAndNoException() throws IOException {
        Files.delete(spec);

        assertThat(run().diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .startsWith("the spec does not exist: " + spec.toAbsolutePath());
    }

    @Test
    void aSpecThatVanishesLeavesTheOutputAsItIs() throws IOException {
        run();
        Files.delete(spec);

        assertThat(run().failed()).isTrue();
        assertThat(out.resolve("com/acme/errors/OneException.java")).exists();
    }

    @Test
    void eachInputIsPartOfTheFingerprint() throws IOException {
        Map<String, String> options = Map.of("packageName", "com.acme.errors");
        Compiler.run(request(options));
        assertThat(Compiler.run(request(options)).upToDate()).isTrue();

        assertThat(Compiler.run(request(Map.of("packageName", "com.acme.other")))
                        .upToDate())
                .isFalse();
        Compiler.run(request(options));
        out = project.resolve("target/elsewhere");
        assertThat(Compiler.run(request(options)).upToDate()).isFalse();
        assertThat(Compiler.run(request(options)).upToDate()).isTrue();

        CompileRequest renamed = new CompileRequest(
                new SpecFile("other.yaml", spec), request(options).targets());
        assertThat(Compiler.run(renamed).upToDate()).isFalse();

        Files.writeString(spec, SPEC + "#\n");
        assertThat(Compiler.run(request(options)).upToDate()).isFalse();
    }

    @Test
    void anUnknownTargetIsToldWithThoseThatThereAre() {
        CompileRequest request = new CompileRequest(
                new SpecFile("error-spec.yaml", spec),
                List.of(new Target("cobol", out, Map.of(), project.resolve("default.manifest"))));

        assertThatThrownBy(() -> Compiler.run(request))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("cobol")
                .hasMessageContaining("java");
    }
}
