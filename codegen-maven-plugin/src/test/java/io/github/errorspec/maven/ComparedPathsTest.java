package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.input.Sources;
import io.github.errorspec.maven.BuildCache.Input;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build cache compares of what errors are made of, and what a user is told of the rest. */
class ComparedPathsTest extends BuildCacheFixture {
    @Test
    void aTableThatNothingNamesIsToldOf() throws MojoFailureException {
        compare("error-spec.yaml");

        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("warn: ")
                .contains("<maven.build.cache.input.errorspec>${project.basedir}/error-spec.yaml"
                        + "</maven.build.cache.input.errorspec>");
    }

    @Test
    void oneLineForEachPlaceIsEnough() throws MojoFailureException {
        compare("error-spec.yaml", "texts/de.yaml", "texts/fr-de.yaml");

        assertThat(log.lines().get(0))
                .contains(
                        ".errorspec.1>${project.basedir}/texts</", ".errorspec.2>${project.basedir}/error-spec.yaml</");

        log.lines().clear();
        compare("error-spec.yaml", "errors.de.yaml");
        assertThat(log.lines().get(0)).contains("input.errorspec>${project.basedir}</");
    }

    @ParameterizedTest
    @CsvSource({
        "error-spec.yaml, error-spec.yaml, true",
        "./error-spec.yaml, error-spec.yaml, true",
        "catalog, catalog/error-spec.yaml, true",
        "catalog, catalog/below/errors.de.yaml, true",
        "catalog/errors.de.yaml, catalog/errors.de.yaml, false",
        "., errors.de.yaml, true",
        "., below/errors.de.yaml, false",
        ".., error-spec.yaml, false",
        ".., ../error-spec.yaml, true",
        "other.yaml, error-spec.yaml, false"
    })
    void aPropertyNamesWhatIsCompared(String value, String file, boolean isCompared) throws MojoFailureException {
        set(".1", value);

        compare(file);

        assertThat(isKeptOut()).isNotEqualTo(isCompared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/error-spec.yaml", "src/main/java/com/acme/errors.de.yaml"})
    void whatIsAmongSourcesIsCompared(String file) throws MojoFailureException {
        compare(file);

        assertThat(isKeptOut()).isFalse();
    }

    @Test
    void aNarrowGlobLeavesOutWhatIsInFoldersOnly() throws IOException, MojoFailureException {
        set(".1", "catalog");
        set(".2", "error-spec.yaml");
        configure("<cache><input><global><glob> {*.java,*.xml} </glob></global></input></cache>");

        compare("error-spec.yaml");
        assertThat(isKeptOut()).isFalse();
        compare("catalog/errors.de.yaml");
        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains("its <glob> leaves out files such as errors.de.yaml")
                .doesNotContain("<properties>");
    }

    private Set<Input> pages() {
        Path folder = basedir.resolve("pages");
        SpecFile spec = new SpecFile("error-spec.yaml", basedir.resolve("error-spec.yaml"));
        Sources sources = Sources.read(spec, Set.of(folder));
        return Set.copyOf(Input.of(folder, sources.templates().getOrDefault(folder, List.of())));
    }

    @Test
    void eachFileOfAFolderOfTemplatesIsAsked() throws IOException, MojoFailureException {
        configurePlugin("<templates>pages</templates>", "");
        configure("<cache><input><global><glob>{*.java,*.peb}</glob></global></input></cache>");
        Files.createDirectories(basedir.resolve("pages/parts"));
        Files.writeString(basedir.resolve("pages/errors.html.peb"), "");
        Files.writeString(basedir.resolve("pages/.editorconfig"), "");
        cache("1.3.0").guard(pages(), List.of(), Optional.empty(), log);
        assertThat(isKeptOut()).isFalse();

        Files.writeString(basedir.resolve("pages/parts/style.css"), "");
        cache("1.3.0").guard(pages(), List.of(), Optional.empty(), log);

        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines().get(0)).contains("its <glob> leaves out files such as style.css");
    }

    @Test
    void aFolderOfTemplatesIsToldOfWithoutThoseInIt() throws IOException, MojoFailureException {
        Files.createDirectories(basedir.resolve("pages/parts"));
        Files.writeString(basedir.resolve("pages/parts/head.peb"), "");

        cache("1.3.0").guard(pages(), List.of(), Optional.empty(), log);

        assertThat(log.lines().get(0)).contains("<maven.build.cache.input.errorspec>${project.basedir}/pages</");
    }

    @Test
    void aBrokenGlobIsForTheCacheToTellOf() throws IOException, MojoFailureException {
        set(".1", "error-spec.yaml");
        configure("<cache><input><global><glob>{*.java</glob></global></input></cache>");

        compare("error-spec.yaml");

        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classpath:errors",
                "C:/errors",
                "https://acme.com/errors",
                "com.acme.errors",
                "err*",
                "TRUE",
                "${env.HOME}/errors"
            })
    void whatTheCacheTakesForNoPathIsNotCompared(String value) throws MojoFailureException {
        configurePlugin("<spec>" + value + "</spec>", "");

        compare(value + "/error-spec.yaml");

        assertThat(isKeptOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "two\nlines", "classpath:com/acme/error-spec.yaml"})
    void aValueThatNoPathCanHaveIsLeftOut(String value) throws MojoFailureException {
        configurePlugin("", "<spec>" + value + "</spec>");
        set(".1", "error-spec.yaml");
        set(".2", "\0");

        compare("error-spec.yaml");

        assertThat(log.lines()).isEmpty();
    }

    /** In a jar, as on another drive of Windows, nothing is relative to the module. */
    @Test
    void whatIsElsewhereIsShownByItsAbsolutePath() throws IOException, MojoFailureException {
        try (FileSystem jar = FileSystems.newFileSystem(basedir.resolve("errors.jar"), Map.of("create", "true"))) {
            Path table = jar.getPath("/error-spec.yaml");
            Path output = jar.getPath("/errors");

            cache("1.3.0").guard(Set.of(new Input(table, false)), List.of(output), Optional.empty(), log);
        }

        assertThat(log.lines().get(0)).contains("errorspec>/error-spec.yaml</", "does not restore /errors.");
    }

    @Test
    void whatOurConfigurationNamesIsCompared() throws MojoFailureException {
        configurePlugin(
                "<spec> catalog/error-spec.yaml </spec>",
                "<targets><target><templates>pages &amp; more</templates></target></targets>");

        compare("catalog/error-spec.yaml", "pages & more/of/errors.de.yaml");

        assertThat(log.lines()).isEmpty();
        assertThat(isKeptOut()).isFalse();
    }
}
