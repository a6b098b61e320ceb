package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is in the way of that of a package: the option that spares it is told, and only where there is one. */
class ReadmeInTheWayTest {
    private static final String OPTION = "the option `readme=false`";

    @TempDir
    Path project;

    private Path out;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(
                project.resolve("error-spec.yaml"),
                "errorSpec: 1\nid: acme.shop\nversion: 1.0.0\nhttp: 400\nerrors: {1: {name: One}}\n");
        out = Files.createDirectory(project.resolve("out"));
    }

    private void generate(String record, Target... targets) throws IOException {
        Compiler.run(new CompileRequest(
                new SpecFile("error-spec.yaml", project.resolve("error-spec.yaml")),
                Stream.of(targets)
                        .map(target -> StraysFixture.recorded(target, project.resolve("records/" + record)))
                        .toList()));
    }

    private Target packaged(String target) {
        return new Target(target, out, Map.of("packageFiles", "true"), StraysFixture.NONE);
    }

    /** Makes a README.md, too, which is not that of a package. */
    private Target templates() throws IOException {
        Path templates = Files.createDirectories(project.resolve("templates"));
        Files.writeString(templates.resolve("README.md.peb"), "<!-- {{ header }} -->\n");
        return new Target("docs", out, Map.of(), Optional.of(templates), StraysFixture.NONE);
    }

    @Test
    void oneOfTheUsersIsKeptByAnOption() throws IOException {
        Files.writeString(out.resolve("README.md"), "mine");

        assertThatThrownBy(() -> generate("a.manifest", packaged("python")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("README.md is in the way")
                .hasMessageContaining("; move it, make none with " + OPTION + ", or choose another");
        generate(
                "a.manifest",
                new Target("python", out, Map.of("packageFiles", "true", "readme", "false"), StraysFixture.NONE));
        assertThat(out.resolve("README.md")).hasContent("mine");
    }

    @Test
    void noOtherFileIs() throws IOException {
        Files.writeString(out.resolve("pyproject.toml"), "mine");
        Files.writeString(out.resolve("README.md"), "mine");

        assertThatThrownBy(() -> generate("a.manifest", templates()))
                .hasMessageContaining("README.md is in the way")
                .hasMessageNotContaining(OPTION);
        Files.delete(out.resolve("README.md"));
        assertThatThrownBy(() -> generate("a.manifest", packaged("python")))
                .hasMessageContaining("pyproject.toml is in the way")
                .hasMessageNotContaining(OPTION);
    }

    @Test
    void oneOfAnotherExecutionIsKeptByTheSame() throws IOException {
        generate("a.manifest", packaged("python"));

        assertThatThrownBy(() -> generate("b.manifest", packaged("rust")))
                .hasMessageContaining("README.md is also generated from another spec")
                .hasMessageContaining(", make none with " + OPTION + ", or delete that record");
    }

    @Test
    void ofTwoTargetsOneCanDoWithout() throws IOException {
        assertThatThrownBy(() -> generate("a.manifest", packaged("python"), packaged("rust")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageEndingWith("README.md; give them different output directories, or `rust` " + OPTION);
        assertThatThrownBy(() -> generate("a.manifest", packaged("python"), templates()))
                .hasMessageEndingWith("README.md; give them different output directories, or `python` " + OPTION);
        Target json = new Target("json", out, Map.of(), StraysFixture.NONE);
        assertThatThrownBy(() -> generate("a.manifest", json, json))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageEndingWith("json; give them different output directories");
    }
}
