package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class GenerateMojoTest extends MojoFixture {
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
                .isInstanceOf(MojoExecutionException.class)
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

    private String root(String kind) {
        return file("target").resolve(kind).resolve("errorspec").toString();
    }
}
