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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets of users' own, from the folder of templates to the output. */
class TemplatesCompilerTest {
    @TempDir
    Path project;

    private Path templates;
    private Path out;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(
                project.resolve("error-spec.yaml"),
                "errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors: {1: {name: One}}\n");
        templates = Files.createDirectory(project.resolve("templates"));
        out = project.resolve("src/generated");
        template("a.txt.peb", "{{ title }} {{ options.x }}\n");
        template("b.txt.peb", "# {{ header }}\n");
    }

    private void template(String name, String text) throws IOException {
        Files.writeString(templates.resolve(name), text);
    }

    private CompileResult run(Target... others) throws IOException {
        Target text = target("text", Map.of("x", "y"), Optional.of(templates));
        return Compiler.run(new CompileRequest(
                new SpecFile("error-spec.yaml", project.resolve("error-spec.yaml")),
                others.length == 0 ? List.of(text) : List.of(text, others[0])));
    }

    private Target target(String name, Map<String, String> options, Optional<Path> folder) {
        return new Target(name, out, options, folder, project.resolve("target/default.manifest"));
    }

    @Test
    void onlyWhatATemplateChangesIsWritten() throws IOException {
        assertThat(run().written()).hasSize(2);
        assertThat(out.resolve("a.txt")).hasContent("Shop errors y");
        assertThat(run().upToDate()).isTrue();

        template("a.txt.peb", "new\n");
        assertThat(run().written()).containsExactly(out.resolve("a.txt"));
        assertThat(run().upToDate()).isTrue();
    }

    @Test
    void whatHasTheHeaderGoesWithItsTemplateAndWhatHasNotStays() throws IOException {
        run();
        Files.delete(templates.resolve("a.txt.peb"));
        template("b.txt.peb", "# {{ header }}\nagain\n");
        CompileResult without = run();
        assertThat(without.removed()).isEmpty();
        assertThat(without.notes())
                .singleElement()
                .asString()
                .startsWith(out.resolve("a.txt") + " is generated no longer");
        assertThat(out.resolve("a.txt")).exists();

        template("c.txt.peb", "x\n");
        Files.delete(templates.resolve("b.txt.peb"));
        CompileResult with = run();
        assertThat(with.removed()).containsExactly(out.resolve("b.txt"));
        assertThat(with.notes()).isEmpty();
    }

    @Test
    void aPartialIsAnInputToo() throws IOException {
        run();
        template("_partial.peb", "x");
        assertThat(run().upToDate()).isFalse();
        assertThat(run().upToDate()).isTrue();
    }

    @Test
    void aBrokenTemplateLeavesTheOutputAsItIs() throws IOException {
        run();
        template("a.txt.peb", "{{ nothing }}\n");

        CompileResult result = run();

        assertThat(result.failed()).isTrue();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> assertThat(diagnostic.span())
                .hasToString("templates/a.txt.peb:1:4"));
        assertThat(out.resolve("a.txt")).hasContent("Shop errors y");
    }

    @Test
    void withoutTheManifestOnlyFilesThatSayWhoseTheyAreAreReplaced() throws IOException {
        run();
        Files.delete(project.resolve("target/default.manifest"));
        assertThat(run().unchanged()).isEqualTo(2);

        Files.delete(project.resolve("target/default.manifest"));
        template("b.txt.peb", "# {{ header }}\nnew\n");
        assertThat(run().written()).containsExactly(out.resolve("b.txt"));

        Files.delete(project.resolve("target/default.manifest"));
        template("a.txt.peb", "new\n");
        assertThatThrownBy(this::run)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.txt is in the way: nothing in it says that ErrorSpec generated it")
                .hasMessageContaining("{{ header }}");
    }

    @Test
    void twoTargetsMayShareAFolderButNoFile() throws IOException {
        assertThat(run(target("json", Map.of(), Optional.empty())).written()).hasSize(4);

        template("Catalog.json", "{}");
        assertThatThrownBy(() -> run(target("json", Map.of(), Optional.empty())))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageStartingWith("the targets `text` and `json` both write ")
                .hasMessageEndingWith("catalog.json; give them different output directories");
    }

    @Test
    void aFolderThatIsMissingIsNamed() throws IOException {
        Path none = project.resolve("none");

        CompileResult result = run(target("text", Map.of(), Optional.of(none)));

        assertThat(result.diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("there is no folder " + none);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsNoTextIsToldAtItsPlace() throws IOException {
        Files.write(templates.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        assertThat(run().diagnostics()).singleElement().satisfies(diagnostic -> assertThat(diagnostic.span())
                .hasToString("templates/logo.png:1:1"));
        assertThat(out).doesNotExist();
    }
}
