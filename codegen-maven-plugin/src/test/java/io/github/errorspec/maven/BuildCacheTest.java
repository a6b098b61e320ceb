package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Compiler;
import io.github.errorspec.input.Sources;
import io.github.errorspec.maven.BuildCache.Input;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which the extension finds what to compare, as its versions 1.2.1 to 1.3.0 have them; that these are its rules is shown by test builds. */
class BuildCacheTest extends BuildCacheFixture {
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

    @Test
    void aLockThatIsYetToComeIsComparedOnceItIsNamed() throws MojoFailureException {
        Set<Input> lock = Set.copyOf(Input.of(new SpecFile("error-spec.lock", basedir.resolve("error-spec.lock"))));

        cache("1.3.0").guard(lock, List.of(), Optional.empty(), log);
        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines().get(0)).contains("input.errorspec>${project.basedir}/error-spec.lock</");

        project.getProperties().remove(SKIP_SAVE);
        set(".lock", "error-spec.lock");
        cache("1.3.0").guard(lock, List.of(), Optional.empty(), log);
        assertThat(isKeptOut()).isFalse();
    }

    @Test
    void historyIsOnlyComparedByAGoalThatAlwaysRuns() throws IOException, MojoFailureException {
        cache("1.3.0").guard(Set.of(), List.of(), Optional.of("git:main"), log);
        assertThat(isKeptOut()).isTrue();
        assertThat(log.lines().get(0))
                .contains("it does not compare what git has for git:main. Let the goal run always");

        project.getProperties().remove(SKIP_SAVE);
        configure("<cache><executionControl><runAlways><plugins><plugin artifactId='codegen-maven-plugin'/></plugins>"
                + "</runAlways></executionControl></cache>");
        cache("1.3.0").guard(Set.of(), List.of(), Optional.of("git:main"), log);
        assertThat(isKeptOut()).isFalse();
    }

    @Test
    void whatASpecNamesIsAnInputUnlessItIsInADependency() throws IOException {
        Path spec = basedir.resolve("error-spec.yaml");
        Files.writeString(spec, """
                errorSpec: 1
                id: acme.orders
                rules: {extends: error-rules.yaml}
                locales: {default: en, files: "errors.{locale}.yaml"}
                errors:
                  1001: {name: Order not found, http: 404}
                """);
        Files.writeString(basedir.resolve("error-rules.yaml"), "errorSpec: 1\nrules: {extends: classpath:team.yaml}\n");
        Files.writeString(basedir.resolve("errors.de.yaml"), "errorSpec: 1\nlocale: de\n");
        Path team = Files.writeString(basedir.resolve("in-jar.yaml"), "errorSpec: 1\n");
        SpecFile file = new SpecFile("error-spec.yaml", spec, Optional.of(resource -> team));

        assertThat(Input.of(Compiler.check(file).sources()))
                .containsExactlyInAnyOrder(
                        new Input(spec, false),
                        new Input(basedir.resolve("errors.de.yaml"), true),
                        new Input(basedir.resolve("error-rules.yaml"), false));
        assertThat(Input.of(new SpecFile("classpath:acme/error-spec.lock", team)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<spec>error-spec.yaml</spec>, true", "<spec>error-spec.yaml</spec><document>api.yaml</document>, false"
    })
    void theDocumentOfAnApiIsAnInput(String configuration, boolean isKeptOut) throws IOException, MojoFailureException {
        Path spec = Files.writeString(basedir.resolve("error-spec.yaml"), "errorSpec: 1\n");
        Path api = Files.writeString(basedir.resolve("api.yaml"), "openapi: 3.1.0\n");
        Sources sources = Sources.read(new SpecFile("error-spec.yaml", spec), Set.of(), Set.of("api.yaml"));
        assertThat(Input.of(sources)).containsExactly(new Input(spec, false), new Input(api, false));

        configurePlugin(configuration, "");
        cache("1.3.0").guard(Set.copyOf(Input.of(sources)), List.of(), Optional.empty(), log);

        assertThat(isKeptOut()).isEqualTo(isKeptOut);
    }
}
