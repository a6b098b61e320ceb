package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of one spec that are made in one run, each with a manifest of its own. */
class SeveralRequestsTest {
    private static final String SPEC = "errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1: {name: One}\n";

    @TempDir
    Path project;

    private Path spec;

    @BeforeEach
    void layOut() throws IOException {
        spec = Files.writeString(project.resolve("error-spec.yaml"), SPEC);
    }

    private CompileRequest request(String target, String folder) {
        Map<String, String> options = target.equals("java") ? Map.of("packageName", "com.acme.errors") : Map.of();
        return new CompileRequest(
                new SpecFile("error-spec.yaml", spec),
                List.of(new Target(target, project.resolve(folder), options)),
                project.resolve("records/" + target + "-" + folder + ".manifest"));
    }

    @Test
    void whatTheyDidIsOneResult() throws IOException {
        CompileResult result = Compiler.run(List.of(request("java", "src"), request("json", "out")));

        assertThat(result.rows()).isOne();
        assertThat(result.written())
                .contains(project.resolve("src/com/acme/errors/OneException.java"), project.resolve("out/catalog.json"))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/java-src.manifest");
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/json-out.manifest");
    }

    @Test
    void onlyWhatIsNotUpToDateIsMade() throws IOException {
        CompileResult first = Compiler.run(request("java", "src"));

        CompileResult second = Compiler.run(List.of(request("java", "src"), request("json", "out")));

        assertThat(second.upToDate()).isFalse();
        assertThat(second.written()).allMatch(file -> file.startsWith(project.resolve("out")));
        assertThat(second.unchanged()).isEqualTo(first.written().size());
        assertThat(Compiler.run(List.of(request("java", "src"), request("json", "out")))
                        .upToDate())
                .isTrue();
    }

    @Test
    void whatOneOfThemCannotExpressKeepsAllFromBeingWritten() throws IOException {
        Files.writeString(spec, SPEC + "  2: {name: Two, id: OTHER, names: {java: OneException}}\n");

        CompileResult result = Compiler.run(List.of(request("json", "out"), request("java", "src")));

        assertThat(result.failed()).isTrue();
        assertThat(result.diagnostics()).extracting(Diagnostic::rule).isNotEmpty();
        assertThat(project).isDirectoryNotContaining("glob:**/out");
        assertThat(project).isDirectoryNotContaining("glob:**/src");
    }

    @Test
    void twoThatWriteTheSameFileWriteNone() {
        CompileRequest one = request("json", "out");
        CompileRequest other = new CompileRequest(one.spec(), one.targets(), project.resolve("records/other.manifest"));

        assertThatThrownBy(() -> Compiler.run(List.of(one, other)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("both write")
                .hasMessageContaining("catalog.json");
        assertThat(project).isDirectoryNotContaining("glob:**/out");
    }
}
