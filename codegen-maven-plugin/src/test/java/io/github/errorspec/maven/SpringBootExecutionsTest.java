package io.github.errorspec.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;

import io.github.errorspec.emit.java.SpringBoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executions that make advice, and then are called otherwise, do otherwise or are gone. */
@MojoTest
class SpringBootExecutionsTest {
    private static final String ROW = "\n  1001: {name: Order not found, http: 404}";
    private static final String SPEC = "errorSpec: 1\nid: acme.orders\ntitle: Order errors\nerrors:" + ROW;

    @TempDir
    private static Path modules;

    private final RecordingLog log = new RecordingLog();
    private MavenProject project;

    @Provides
    MavenProject project() throws IOException {
        if (project == null) {
            Path basedir = Files.createTempDirectory(modules, "module");
            project = new MavenProject();
            project.setGroupId("com.acme");
            project.setFile(basedir.resolve("pom.xml").toFile());
            project.setBuild(new Build());
            project.getBuild().setDirectory(basedir.resolve("target").toString());
        }
        return project;
    }

    @Provides
    MojoExecution execution() {
        return spy(new MojoExecution(null, "orders")); // into a spy the harness puts the goal
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "adapters", value = "spring")
    void aRenamedExecutionSharesItsFiles(GenerateMojo mojo) throws Exception {
        run(mojo, "orders", SPEC);
        run(mojo, "default-cli", SPEC);
        run(mojo, "orders", SPEC + "\n  1002: {name: Order closed, http: 409}");

        assertThat(imports()).containsExactly("com.acme.errors.OrdersExceptionAdvice");
        assertThat(project.getBasedir().toPath().resolve("target/generated-sources/errorspec/com/acme/errors"))
                .isDirectoryContaining("glob:**/OrderClosedException.java");
        log.lines().clear();
        run(mojo, "orders", SPEC + "\n  1002: {name: Order closed, http: 409}");
        assertThat(log.lines()).containsExactly("info: error-spec.yaml: up to date");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "adapters", value = "spring")
    void theAdviceOfAnExecutionThatIsGoneIsNotNamed(GenerateMojo mojo) throws Exception {
        setVariableValueToObject(mojo, "packageName", "com.acme.former");
        run(mojo, "former", SPEC);
        setVariableValueToObject(mojo, "packageName", "com.acme.errors");
        run(mojo, "orders", SPEC);

        assertThat(imports()).containsExactly("com.acme.errors.OrdersExceptionAdvice");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "adapters", value = "spring")
    void withoutJavaNoAdviceIsNamed(GenerateMojo mojo) throws Exception {
        run(mojo, "orders", SPEC);
        project.getBuild().setResources(new ArrayList<>());
        setVariableValueToObject(mojo, "java", false);
        TargetConfiguration json = new TargetConfiguration();
        setVariableValueToObject(json, "name", "json");
        setVariableValueToObject(mojo, "targets", List.of(json));
        run(mojo, "orders", SPEC);

        assertThat(imports()).isEmpty();
        assertThat(project.getResources()).extracting(Resource::getDirectory).containsExactly(merged().toString());
        log.lines().clear();
        run(mojo, "orders", SPEC);
        assertThat(log.lines()).containsExactly("info: error-spec.yaml: up to date");
    }

    private void run(GenerateMojo mojo, String id, String spec) throws Exception {
        Files.writeString(project.getBasedir().toPath().resolve("error-spec.yaml"), spec + "\n");
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.errorspec");
        plugin.setArtifactId("codegen-maven-plugin");
        setVariableValueToObject(mojo, "execution", new MojoExecution(plugin, "generate", id));
        mojo.setLog(log);
        mojo.execute();
    }

    private Path merged() {
        return project.getBasedir().toPath().resolve("target/generated-resources/errorspec");
    }

    private List<String> imports() throws IOException {
        return Files.readAllLines(merged().resolve(SpringBoot.IMPORTS)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
