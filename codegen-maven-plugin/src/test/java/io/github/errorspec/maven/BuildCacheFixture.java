package io.github.errorspec.maven;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.errorspec.maven.BuildCache.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.io.TempDir;

/** A module, and the build cache beside it. */
abstract class BuildCacheFixture {
    static final String SKIP_SAVE = "maven.build.cache.skipSave";

    @TempDir
    Path basedir;

    final RecordingLog log = new RecordingLog();
    final Properties userProperties = new Properties();
    final Properties systemProperties = new Properties();
    MavenProject project;

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

    boolean isKeptOut() {
        return "true".equals(project.getProperties().getProperty(SKIP_SAVE));
    }

    BuildCache cache(String version) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setMultiModuleProjectDirectory(basedir.toFile());
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        when(session.getSystemProperties()).thenReturn(systemProperties);
        return new BuildCache(version, session, project);
    }

    void guard(String version, List<Path> outputs, String... files) throws MojoFailureException {
        Set<Input> inputs = Arrays.stream(files)
                .map(file -> new Input(basedir.resolve(file).normalize(), file.contains("de.yaml")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        cache(version).guard(inputs, outputs, Optional.empty(), log);
    }

    void configure(String xml) throws IOException {
        Files.createDirectories(basedir.resolve(".mvn"));
        Files.writeString(basedir.resolve(".mvn/maven-build-cache-config.xml"), xml);
    }

    void configurePlugin(String ofPlugin, String ofExecution) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.errorspec");
        plugin.setArtifactId("codegen-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration("<configuration>" + ofExecution + "</configuration>");
        plugin.addExecution(execution);
        plugin.setConfiguration("<configuration>" + ofPlugin + "</configuration>");
        project.getBuild().addPlugin(plugin);
    }

    void compare(String... files) throws MojoFailureException {
        guard("1.3.0", List.of(), files);
    }

    void set(String name, String value) {
        project.getProperties().setProperty("maven.build.cache.input" + name, value);
    }
}
