package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A spec whose translations come, change and go. */
class TranslatedCompilerTest {
    private static final String SPEC = """
            errorSpec: 1
            id: acme.shop
            http: 400
            locales: {default: en, files: "i18n/errors.{locale}.yaml"}
            errors: {1: {name: One}}
            """;
    private static final String GERMAN = "errorSpec: 1\nerrors: {1: {name: Eins}}\n";
    private static final String FRENCH = "errorSpec: 1\nerrors: {1: {name: Un}}\n";

    @TempDir
    Path project;

    private Path spec;
    private Path german;

    @BeforeEach
    void layOut() throws IOException {
        spec = Files.writeString(project.resolve("error-spec.yaml"), SPEC);
        Files.createDirectory(project.resolve("i18n"));
        german = Files.writeString(project.resolve("i18n/errors.de.yaml"), GERMAN);
    }

    private CompileResult run(Path file) throws IOException {
        boolean isInJar = !file.getFileSystem().equals(project.getFileSystem());
        Path target = project.resolve(isInJar ? "target of jar" : "target");
        Target java = new Target(
                "java",
                target.resolve("generated"),
                Map.of("packageName", "com.acme"),
                target.resolve("errorspec/default.manifest"));
        return Compiler.run(new CompileRequest(new SpecFile("src/error-spec.yaml", file), List.of(java)));
    }

    private CompileResult run() throws IOException {
        return run(spec);
    }

    @Test
    void nothingChangedMeansNothingIsDone() throws IOException {
        assertThat(run().upToDate()).isFalse();

        CompileResult second = run();

        assertThat(second.upToDate()).isTrue();
        assertThat(second.sources().files())
                .extracting(SpecFile::name)
                .containsExactly("src/error-spec.yaml", "src/i18n/errors.de.yaml");
    }

    @Test
    void aTranslationThatChangesIsRead() throws IOException {
        run();
        Files.writeString(german, GERMAN.replace("Eins", "Ein"));

        assertThat(run().upToDate()).isFalse();
        assertThat(run().upToDate()).isTrue();
    }

    @Test
    void aTranslationThatComesIsRead() throws IOException {
        run();
        Files.writeString(project.resolve("i18n/errors.fr.yaml"), FRENCH);

        assertThat(run().upToDate()).isFalse();
        assertThat(run().upToDate()).isTrue();
    }

    @Test
    void aTranslationThatGoesIsNoticed() throws IOException {
        run();
        Files.delete(german);

        CompileResult result = run();

        assertThat(result.upToDate()).isFalse();
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("no-translation");
        assertThat(run().upToDate()).isTrue();
        Files.writeString(german, GERMAN);
        assertThat(run().upToDate()).isFalse();
    }

    @Test
    void aTranslationThatIsRenamedIsNoticed() throws IOException {
        run();
        Files.move(german, german.resolveSibling("errors.fr.yaml"));

        assertThat(run().upToDate()).isFalse();
    }

    @Test
    void whatIsNoTranslationChangesNothing() throws IOException {
        run();
        Files.writeString(project.resolve("i18n/readme.txt"), "x");
        Files.writeString(project.resolve("errors.fr.yaml"), "x");

        assertThat(run().upToDate()).isTrue();
    }

    @Test
    void anErrorInATranslationLeavesEverythingAsItIs() throws IOException {
        run();
        Files.writeString(german, GERMAN.replace("1:", "2:"));

        CompileResult result = run();

        assertThat(result.failed()).isTrue();
        assertThat(result.written()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(run().failed()).isTrue();
    }

    @Test
    void aTranslationThatCannotBeReadIsAFault() throws IOException {
        run();
        Files.createDirectory(project.resolve("i18n/errors.fr.yaml"));

        assertThat(run().diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .startsWith("the translation is a directory: ");
    }

    @Test
    void aTranslationThatIsTooLargeIsNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(german.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        CompileResult result = run();

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule().id()).isEqualTo("file-too-large");
            assertThat(diagnostic.span()).hasToString("src/i18n/errors.de.yaml:1:1");
        });
    }

    @Test
    @Timeout(60)
    void aLargeTranslationOfAnotherCatalogIsToldInTime() throws IOException {
        StringBuilder rows = new StringBuilder(SPEC.replace("{1: {name: One}}", ""));
        StringBuilder others = new StringBuilder("errorSpec: 1\nerrors:\n");
        for (int i = 100_000; i < 150_000; i++) {
            rows.append("  ").append(i).append(": {name: Row ").append(i).append("}\n");
            others.append("  9").append(i).append(": {name: Zeile}\n");
        }
        Files.writeString(spec, rows);
        Files.writeString(german, others);

        assertThat(Compiler.check(new SpecFile("error-spec.yaml", spec)).diagnostics())
                .hasSize(50_000);
    }

    @Test
    void aJarIsAsGoodAsAFolder() throws IOException {
        CompileResult expected = run();
        try (FileSystem jar = jar("errors.de.yaml")) {
            CompileResult result = run(jar.getPath("error-spec.yaml"));

            assertThat(result.written()).hasSameSizeAs(expected.written());
            assertThat(result.sources().files()).hasSize(2);
            Files.writeString(jar.getPath("i18n/errors.de.yaml"), GERMAN + "#\n");
            assertThat(run(jar.getPath("error-spec.yaml")).upToDate()).isFalse();
            assertThat(run(jar.getPath("/error-spec.yaml")).upToDate()).isTrue();
        }
    }

    @Test
    void twoFilesOfOneLanguageAreAnErrorOnTheSecond() throws IOException {
        // In a jar, since some file systems take the two for one.
        try (FileSystem jar = jar("errors.DE.yaml", "errors.de.yaml")) {
            List<Diagnostic> diagnostics = run(jar.getPath("error-spec.yaml")).diagnostics();

            assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.rule().id()).isEqualTo("duplicate-locale");
                assertThat(diagnostic.span()).hasToString("src/i18n/errors.de.yaml:1:1");
                assertThat(diagnostic.related().orElseThrow().span()).hasToString("src/i18n/errors.DE.yaml:1:1");
            });
        }
    }

    private FileSystem jar(String... translations) throws IOException {
        URI uri = URI.create("jar:" + project.resolve("specs.jar").toUri());
        FileSystem jar = FileSystems.newFileSystem(uri, Map.of("create", "true"));
        Files.writeString(jar.getPath("error-spec.yaml"), SPEC);
        Files.createDirectory(jar.getPath("i18n"));
        for (String name : translations) {
            Files.writeString(jar.getPath("i18n", name), GERMAN);
        }
        return jar;
    }
}
