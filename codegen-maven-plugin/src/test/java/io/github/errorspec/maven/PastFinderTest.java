package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parameter {@code baseline} means. That a version which is not there fails a build is shown by one. */
class PastFinderTest {
    private static final Path BASEDIR = Path.of("shop").toAbsolutePath();

    private final RepositorySystem repositories = mock(RepositorySystem.class);
    private final MavenProject project = new MavenProject();

    @BeforeEach
    void layOut() {
        project.setFile(BASEDIR.resolve("pom.xml").toFile());
    }

    @Test
    void coordinatesAreTheLockOfAVersion() throws Exception {
        when(repositories.resolveArtifact(any(), any())).thenAnswer(call -> {
            ArtifactRequest request = call.getArgument(1);
            File file = new File(request.getArtifact().toString());
            return new ArtifactResult(request).setArtifact(request.getArtifact().setFile(file));
        });

        assertThat(find("com.acme:shop:1.2.0").orElseThrow()).isEqualTo("com.acme:shop:lock:errors:1.2.0");
        assertThat(find("com.acme:shop:1.2.0-rc1").orElseThrow()).isEqualTo("com.acme:shop:lock:errors:1.2.0-rc1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATEST", "RELEASE", "[1.0,2.0)", "(,1.0]", "[1.2.0]", "1.3.0-SNAPSHOT"})
    void aVersionThatIsAnotherOneTomorrowIsRefused(String version) {
        assertThatThrownBy(() -> find("com.acme:shop:" + version))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        "The baseline com.acme:shop:" + version + " names no exact version: `" + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"git:v1.0", "git:v1.0:error-spec.lock", "old/error-spec.lock", "C:/old/error-spec.lock"})
    void anythingElseIsForTheCompiler(String baseline) throws Exception {
        assertThat(find(baseline)).contains(baseline);
    }

    @ParameterizedTest
    @CsvSource({", error-spec.lock", "old/error-spec.yaml, old/error-spec.yaml", "git:v1.0, ", "com.acme:shop:1.2.0, "})
    void theBuildCacheIsToldOfFilesOnly(String baseline, String file) {
        SpecFile spec = new SpecFile("error-spec.yaml", BASEDIR.resolve("error-spec.yaml"));

        assertThat(PastFinder.file(Optional.ofNullable(baseline), spec, project).map(SpecFile::path))
                .isEqualTo(Optional.ofNullable(file).map(BASEDIR::resolve));
    }

    private Optional<String> find(String baseline) throws Exception {
        return new PastFinder(() -> repositories)
                .find(Optional.of(baseline), project, mock(MavenSession.class))
                .named();
    }
}
