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

/** Targets of one spec that are made in one run, each with a record of its own. */
class SeveralRequestsTest {
    private static final String SPEC = "errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1: {name: One}\n";

    @TempDir
    Path project;

    private Path spec;

    @BeforeEach
    void layOut() throws IOException {
        spec = Files.writeString(project.resolve("error-spec.yaml"), SPEC);
    }

    private Target target(String name, String folder) {
        return target(name, folder, name + "-" + folder);
    }

    private Target target(String name, String folder, String record) {
        Map<String, String> options = name.equals("java") ? Map.of("packageName", "com.acme.errors") : Map.of();
        return new Target(name, project.resolve(folder), options, project.resolve("records/" + record + ".manifest"));
    }

    private CompileResult run(Target... targets) throws IOException {
        return Compiler.run(new CompileRequest(new SpecFile("error-spec.yaml", spec), List.of(targets)));
    }

    @Test
    void whatTheyDidIsOneResult() throws IOException {
        CompileResult result = run(target("java", "src"), target("json", "out"));

        assertThat(result.rows()).isOne();
        assertThat(result.written())
                .contains(project.resolve("src/com/acme/errors/OneException.java"), project.resolve("out/catalog.json"))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/java-src.manifest");
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/json-out.manifest");
    }

    @Test
    void onlyWhatIsNotUpToDateIsMade() throws IOException {
        CompileResult first = run(target("java", "src"));

        CompileResult second = run(target("java", "src"), target("json", "out"));

        assertThat(second.upToDate()).isFalse();
        assertThat(second.written()).allMatch(file -> file.startsWith(project.resolve("out")));
        assertThat(second.unchanged()).isEqualTo(first.written().size());
        assertThat(run(target("java", "src"), target("json", "out")).upToDate()).isTrue();
    }

    @Test
    void whatOneOfThemCannotExpressKeepsAllFromBeingWritten() throws IOException {
        Files.writeString(spec, SPEC + "  2: {name: Two, id: OTHER, names: {java: OneException}}\n");

        CompileResult result = run(target("json", "out"), target("java", "src"));

        assertThat(result.failed()).isTrue();
        assertThat(result.diagnostics()).extracting(Diagnostic::rule).isNotEmpty();
        assertThat(project).isDirectoryNotContaining("glob:**/out");
        assertThat(project).isDirectoryNotContaining("glob:**/src");
    }

    @Test
    void twoOfOneLanguageDoNotShareTheirNames() throws IOException {
        CompileResult result = run(target("go", "server"), target("go", "client"));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.written()).contains(project.resolve("server/kinds.go"), project.resolve("client/kinds.go"));
    }

    @Test
    void twoThatWriteTheSameFileWriteNone() {
        assertThatThrownBy(() -> run(target("json", "out"), target("json", "out", "other")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("both write")
                .hasMessageContaining("catalog.json");
        assertThat(project).isDirectoryNotContaining("glob:**/out");
    }

    /** As those of an execution of the Maven plugin do. */
    @Test
    void thoseThatShareARecordAreMadeTogether() throws IOException {
        run(target("java", "src", "both"), target("json", "out", "both"), target("json", "docs"));
        Files.delete(project.resolve("out/catalog.json"));

        CompileResult result =
                run(target("java", "src", "both"), target("json", "out", "both"), target("json", "docs"));

        assertThat(result.upToDate()).isFalse();
        assertThat(result.written()).containsExactly(project.resolve("out/catalog.json"));
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/both.manifest");
        assertThat(project.resolve("records")).isDirectoryContaining("glob:**/json-docs.manifest");
    }

    @Test
    void whatOneLeavesThatIsNoLongerAmongThemIsTold() throws IOException {
        run(target("java", "src", "both"), target("json", "docs"), target("json", "out", "both"));

        CompileResult result = run(target("java", "src", "both"), target("json", "docs"));

        assertThat(result.removed()).isEmpty();
        assertThat(result.notes())
                .singleElement()
                .asString()
                .startsWith(project.resolve("out") + " has files of an earlier run");
        assertThat(project.resolve("out/catalog.json")).exists();
        assertThat(project.resolve("docs/catalog.json")).exists();
        assertThat(project.resolve("src")).isNotEmptyDirectory();
    }
}
