package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.errorspec.maven.BuildCache.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which the extension finds what to compare, as its versions 1.2.1 to 1.3.0 have them; that these are its rules is shown by test builds. */
class BuildCacheTest {
    private static final String SKIP_SAVE = "maven.build.cache.skipSave";

    @TempDir
    Path basedir;

    private final RecordingLog log = new RecordingLog();
    private final Properties userProperties = new Properties();
    private MavenProject project;

    @BeforeEach
    void layOut() {
        project = new MavenProject();
        project.setFile(basedir.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(basedir.resolve("target").toString());
        build.setSourceDirectory(basedir.resolve("src/main/java").toString());
        build.setTestSourceDirectory(basedir.resolve("src/test/java").toString());
        Resource resources = new Resource();
        resources.setDirectory(basedir.resolve("src/main/resources").toString());
        build.addResource(resources);
        project.setBuild(build);
    }

    private boolean isKeptOut() {
        return "true".equals(project.getProperties().getProperty(SKIP_SAVE));
    }

    private void guard(String version, List<Path> outputs, String... files) throws MojoFailureException {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(basedir.toFile());
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        Set<Input> inputs = Arrays.stream(files)
                .map(file -> new Input(basedir.resolve(file).normalize(), file.contains("de.yaml")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        new BuildCache(version, session, project).guard(inputs, outputs, log);
    }

    private void compare(String... files) throws MojoFailureException {
        guard("1.3.0", List.of(), files);
    }

    private void set(String name, String value) {
        project.getProperties().setProperty("maven.build.cache.input" + name, value);
    }

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
        Files.createDirectories(basedir.resolve(".mvn"));
        Files.writeString(
                basedir.resolve(".mvn/maven-build-cache-config.xml"),
                "<cache><input><global><glob> {*.java,*.xml} </glob>");

        compare("error-spec.yaml");
        assertThat(isKeptOut()).isFalse();
        compare("catalog/errors.de.yaml");
        assertThat(isKeptOut()).isTrue();
    }

    @Test
    void whatOurConfigurationNamesIsCompared() throws MojoFailureException {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.errorspec");
        plugin.setArtifactId("codegen-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration("<configuration><targets><target>"
                + "<templates>pages &amp; more</templates></target></targets></configuration>");
        plugin.addExecution(execution);
        plugin.setConfiguration("<configuration><spec> catalog/error-spec.yaml </spec></configuration>");
        project.getBuild().addPlugin(plugin);

        compare("catalog/error-spec.yaml", "pages & more/of/errors.de.yaml");

        assertThat(log.lines()).isEmpty();
        assertThat(isKeptOut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "target/generated-sources/errorspec, true",
        "target/generated-test-sources/errorspec, true",
        "target/generated-sources/typescript, true",
        "target/java, true",
        "target/errorspec/typescript, false",
        "web/src/errors, false",
        "../web/src/errors, false"
    })
    void onlyGeneratedSourcesAreRestored(String output, boolean isRestored) throws MojoFailureException {
        project.addCompileSourceRoot(basedir.resolve("target/java").toString());

        guard("1.3.0", List.of(basedir.resolve(output).normalize()));

        assertThat(isKeptOut()).isNotEqualTo(isRestored);
        assertThat(log.lines()).hasSize(isRestored ? 0 : 1);
    }

    @Test
    void aGoalThatAlwaysRunsNeedsNothingRestored() throws IOException, MojoFailureException {
        Files.createDirectories(basedir.resolve(".mvn"));
        Files.writeString(
                basedir.resolve(".mvn/maven-build-cache-config.xml"),
                "<runAlways><goalsLists><goalsList artifactId=\"codegen-maven-plugin\">");

        guard("1.3.0", List.of(basedir.resolve("web")));

        assertThat(isKeptOut()).isFalse();
    }

    @Test
    void optionsOfTheCommandLineAreNotCompared() throws MojoFailureException {
        userProperties.setProperty("errorspec.packageName", "com.acme");

        compare();

        assertThat(isKeptOut()).isTrue();
    }

    @Test
    void olderVersionsAskTheSessionOnly() throws MojoFailureException {
        guard("1.3.0", List.of(), "error-spec.yaml");
        assertThat(userProperties).isEmpty();

        guard("1.2.1", List.of(), "error-spec.yaml");
        assertThat(userProperties).containsEntry(SKIP_SAVE, "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0"})
    void theOldestCannotBeToldToLeaveAModuleOut(String version) {
        assertThatThrownBy(() -> guard(version, List.of(), "error-spec.yaml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("maven.build.cache.input.errorspec");
    }
}
