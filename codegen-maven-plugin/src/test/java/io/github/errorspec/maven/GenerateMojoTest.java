package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class GenerateMojoTest {
    private static final String SPEC = """
            errorSpec: 1
            id: acme.orders
            title: Order errors
            errors:
              1001: {name: Order not found, http: 404}
              1002: {name: Order closed, http: 409}
            """;

    @TempDir
    private static Path modules;

    private final RecordingLog log = new RecordingLog();
    private MavenProject project;

    @Provides
    MavenProject project() throws IOException {
        if (project == null) {
            Path basedir = Files.createTempDirectory(modules, "module");
            project = new MavenProject();
            project.setGroupId("com.acme.my-orders");
            project.setFile(basedir.resolve("pom.xml").toFile());
            Build build = new Build();
            build.setDirectory(basedir.resolve("target").toString());
            project.setBuild(build);
        }
        return project;
    }

    @Provides
    MojoExecution execution() {
        return spy(new MojoExecution(null, "default")); // into a spy the harness puts the goal
    }

    @Test
    @InjectMojo(goal = "generate")
    void generatesFromTheSpecBesideThePom(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC);

        run(mojo);

        assertThat(file("target/generated-sources/errorspec/com/acme/my_orders/errors/OrderNotFoundException.java"))
                .content()
                .contains("package com.acme.my_orders.errors;");
        assertThat(project.getCompileSourceRoots()).containsExactly(root("generated-sources"));
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
        assertThat(file("target/errorspec/generate@default.manifest")).exists();
        assertThat(log.lines())
                .hasSize(1)
                .first()
                .asString()
                .matches("info: error-spec.yaml: 2 rows, \\d+ files written");
    }

    @Test
    @InjectMojo(goal = "generate-test")
    void generatesTestSources(GenerateTestMojo mojo) throws Exception {
        writeSpec(SPEC);

        run(mojo);

        assertThat(
                        file(
                                "target/generated-test-sources/errorspec/com/acme/my_orders/errors/OrderNotFoundException.java"))
                .exists();
        assertThat(project.getTestCompileSourceRoots()).containsExactly(root("generated-test-sources"));
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(file("target/errorspec/generate-test@default.manifest")).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    void addsTheSourceRootWhenNothingChanged(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC);
        run(mojo);
        project.getCompileSourceRoots().clear();
        log.lines().clear();

        run(mojo);

        assertThat(project.getCompileSourceRoots()).containsExactly(root("generated-sources"));
        assertThat(log.lines()).containsExactly("info: error-spec.yaml: up to date");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void addsTheSourceRootWhenSkipped(GenerateMojo mojo) throws Exception {
        run(mojo);

        assertThat(project.getCompileSourceRoots()).containsExactly(root("generated-sources"));
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void failsWithTheWholeReport(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC.replace("http: 404", "htpp: 404").replace("http: 409", "http: 999"));

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(System.lineSeparator() + "error-spec.yaml:5:")
                .hasMessageContaining("  5 |   1001: {name: Order not found, htpp: 404}\n")
                .hasMessageContaining("error-spec.yaml:6:")
                .hasMessageContaining("did you mean `http`?")
                .hasMessageMatching("(?s).*\n\\d errors\n");
        assertThat(log.lines()).isEmpty();
        assertThat(project.getCompileSourceRoots()).containsExactly(root("generated-sources"));
        assertThat(file("target/generated-sources")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void tellsWhereAMissingSpecWasExpected(GenerateMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(file("error-spec.yaml").toAbsolutePath().toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "packageName", value = "com.acme-orders")
    void refusesAPackageThatJavaDoesNotAllow(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Wrong configuration: the option `packageName`")
                .hasMessageContaining("com.acme-orders");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "errorType", value = "enums")
    void refusesAnErrorTypeThatThereIsNot(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Wrong configuration: the option `errorType`")
                .hasMessageContaining("enums");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aFileInTheWayOfTheOutputIsNoFaultOfTheSpec(GenerateMojo mojo) throws Exception {
        writeSpec(SPEC);
        Files.createDirectories(file("target"));
        Files.writeString(file("target/generated-sources"), "");

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Cannot generate sources from " + file("error-spec.yaml") + ": ")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    @InjectMojo(goal = "check")
    void checkReportsWithoutGenerating(CheckMojo mojo) throws Exception {
        writeSpec(SPEC);
        run(mojo);
        writeSpec(SPEC.replace("http: 404", "htpp: 404"));

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("did you mean `http`?");
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(file("target")).doesNotExist();
    }

    private void run(AbstractSpecMojo mojo) throws Exception {
        mojo.setLog(log);
        mojo.execute();
    }

    private void writeSpec(String content) throws IOException {
        Files.writeString(file("error-spec.yaml"), content);
    }

    private Path file(String name) {
        return project.getBasedir().toPath().resolve(name);
    }

    private String root(String kind) {
        return file("target").resolve(kind).resolve("errorspec").toString();
    }
}
