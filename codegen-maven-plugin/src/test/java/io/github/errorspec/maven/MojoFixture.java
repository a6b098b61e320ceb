package io.github.errorspec.maven;

import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.io.TempDir;

/** A module whose goals run in a test. */
abstract class MojoFixture {
    static final String SPEC = """
            errorSpec: 1
            id: acme.orders
            title: Order errors
            errors:
              1001: {name: Order not found, http: 404}
              1002: {name: Order closed, http: 409}
            """;

    @TempDir
    private static Path modules;

    final RecordingLog log = new RecordingLog();
    MavenProject project;

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

    void run(AbstractSpecMojo mojo) throws Exception {
        mojo.setLog(log);
        mojo.execute();
    }

    void writeSpec(String content) throws IOException {
        Files.writeString(file("error-spec.yaml"), content);
    }

    Path file(String name) {
        return project.getBasedir().toPath().resolve(name);
    }
}
