package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.errorspec.maven.BuildCache.Input;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Properties systemProperties = new Properties();
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

    private BuildCache cache(String version) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(basedir.toFile());
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        when(session.getSystemProperties()).thenReturn(systemProperties);
        return new BuildCache(version, session, project);
    }

    private void guard(String version, List<Path> outputs, String... files) throws MojoFailureException {
        Set<Input> inputs = Arrays.stream(files)
                .map(file -> new Input(basedir.resolve(file).normalize(), file.contains("de.yaml")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        cache(version).guard(inputs, outputs, log);
    }

    private void configure(String xml) throws IOException {
        Files.createDirectories(basedir.resolve(".mvn"));
        Files.writeString(basedir.resolve(".mvn/maven-build-cache-config.xml"), xml);
    }

    private void configurePlugin(String ofPlugin, String ofExecution) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.errorspec");
        plugin.setArtifactId("codegen-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration("<configuration>" + ofExecution + "</configuration>");
        plugin.addExecution(execution);
        plugin.setConfiguration("<configuration>" + ofPlugin + "</configuration>");
        project.getBuild().addPlugin(plugin);
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

    @Test
    void eachFileOfAFolderOfTemplatesIsAsked() throws IOException, MojoFailureException {
        configurePlugin("<templates>pages</templates>", "");
        configure("<cache><input><global><glob>{*.java,*.peb}</glob></global></input></cache>");
        Files.createDirectories(basedir.resolve("pages/parts"));
        Files.writeString(basedir.resolve("pages/errors.html.peb"), "");
        Files.writeString(basedir.resolve("pages/.editorconfig"), "");
        cache("1.3.0").guard(Set.copyOf(Input.of(basedir.resolve("pages"))), List.of(), log);
        assertThat(isKeptOut()).isFalse();

        Files.writeString(basedir.resolve("pages/parts/style.css"), "");
        cache("1.3.0").guard(Set.copyOf(Input.of(basedir.resolve("pages"))), List.of(), log);

        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines().get(0)).contains("its <glob> leaves out files such as style.css");
    }

    @Test
    void aFolderOfTemplatesIsToldOfWithoutThoseInIt() throws IOException, MojoFailureException {
        Files.createDirectories(basedir.resolve("pages/parts"));
        Files.writeString(basedir.resolve("pages/parts/head.peb"), "");

        cache("1.3.0").guard(Set.copyOf(Input.of(basedir.resolve("pages"))), List.of(), log);

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

            cache("1.3.0").guard(Set.of(new Input(table, false)), List.of(output), log);
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

    @ParameterizedTest
    @CsvSource({
        "<dirName>classes</dirName><dirName> errorspec </dirName>, target/errorspec/typescript, true",
        "<dirName>../web/src</dirName>, web/src/errors, true",
        "<dirName>errorspec/python</dirName>, target/errorspec/typescript, false",
        "<dirName glob='*.ts'>errorspec</dirName>, target/errorspec/typescript, false",
        "<dirName>../..</dirName>, ../web, false"
    })
    void attachedOutputsAreRestored(String folders, String output, boolean isRestored)
            throws IOException, MojoFailureException {
        configure("<cache><configuration><attachedOutputs><dirNames>" + folders
                + "</dirNames></attachedOutputs></configuration></cache>");

        guard("1.3.0", List.of(basedir.resolve(output).normalize()));

        assertThat(isKeptOut()).isNotEqualTo(isRestored);
    }

    @ParameterizedTest
    @CsvSource({
        "<runAlways><goalsLists><goalsList artifactId='codegen-maven-plugin'/></goalsLists></runAlways>, true",
        "<runAlways>|<plugins>|<plugin groupId='a' artifactId = \"codegen-maven-plugin\"/></plugins></runAlways>, true",
        "<runAlways><plugins><!-- <plugin artifactId='codegen-maven-plugin'/> --></plugins></runAlways>, false",
        "<!-- codegen-maven-plugin -->, false",
        "<reconcile><plugins><plugin artifactId='codegen-maven-plugin'/></plugins></reconcile>, false",
        "<runAlways><plugins><plugin artifactId='my-codegen-maven-plugin'/></plugins></runAlways>, false"
    })
    void aGoalThatAlwaysRunsNeedsNothingRestored(String control, boolean runsAlways)
            throws IOException, MojoFailureException {
        configure("<cache><executionControl>" + control.replace('|', '\n') + "</executionControl></cache>");

        guard("1.3.0", List.of(basedir.resolve("web")));

        assertThat(isKeptOut()).isNotEqualTo(runsAlways);
    }

    @ParameterizedTest
    @CsvSource({
        "'maven-jar-plugin,codegen-maven-plugin:generate', true",
        "codegen-maven-plugin, true",
        "my-codegen-maven-plugin, false"
    })
    void aPropertyMakesGoalsRunAlwaysToo(String plugins, boolean runsAlways) throws MojoFailureException {
        systemProperties.setProperty("maven.build.cache.alwaysRunPlugins", plugins);

        guard("1.3.0", List.of(basedir.resolve("web")));

        assertThat(isKeptOut()).isNotEqualTo(runsAlways);
    }

    @ParameterizedTest
    @CsvSource({"3.6.3, false", "3.8.9, false", "3.9.0, true", "3.9.16, true", "4.0.0-rc-6, true"})
    void itIsOffOnOldMavens(String maven, boolean isOn) {
        systemProperties.setProperty("maven.version", maven);

        assertThat(cache("1.3.0").isOn()).isEqualTo(isOn);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , true",
        "false, , , false",
        "FALSE, true, , false",
        "true, false, , true",
        ", false, , false",
        ", , false, false",
        "true, , false, false",
        ", , true, true"
    })
    void propertiesSwitchItOff(String ofUser, String ofSystem, String ofProject, boolean isOn) {
        switchIt(userProperties, ofUser);
        switchIt(systemProperties, ofSystem);
        switchIt(project.getProperties(), ofProject);

        assertThat(cache("1.3.0").isOn()).isEqualTo(isOn);
    }

    private static void switchIt(Properties properties, String value) {
        if (value != null) {
            properties.setProperty("maven.build.cache.enabled", value);
        }
    }

    @Test
    void itsConfigurationSwitchesItOff() throws IOException {
        configure("<cache><configuration><!-- <enabled>false</enabled> --></configuration></cache>");
        assertThat(cache("1.3.0").isOn()).isTrue();

        configure("<cache><configuration>\n<enabled> false </enabled></configuration></cache>");
        assertThat(cache("1.3.0").isOn()).isFalse();

        switchIt(userProperties, "true");
        assertThat(cache("1.3.0").isOn()).isTrue();
    }

    @Test
    void itsConfigurationMayLieElsewhere() throws IOException {
        Path file = basedir.resolve("cache.xml");
        Files.writeString(file, "<cache><configuration><enabled>false</enabled></configuration></cache>");

        systemProperties.setProperty("maven.build.cache.configPath", file.toString());
        assertThat(cache("1.3.0").isOn()).isFalse();

        userProperties.setProperty("maven.build.cache.configPath", " ");
        assertThat(cache("1.3.0").isOn()).isTrue();
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
