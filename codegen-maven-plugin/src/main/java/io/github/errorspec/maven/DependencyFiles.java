package io.github.errorspec.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * The jars and directories that a project depends on. They are resolved here and not by {@code
 * requiresDependencyResolution}, because most specs are files, and their builds would pay for it each time.
 */
final class DependencyFiles {
    private final ProjectDependenciesResolver resolver;

    @Inject
    DependencyFiles(ProjectDependenciesResolver resolver) {
        this.resolver = resolver;
    }

    /** In the order of a class path. */
    List<Path> of(MavenProject project, MavenSession session, SourceSet sourceSet) throws MojoExecutionException {
        DependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || sourceSet.sees(node.getDependency().getScope()));
        try {
            return resolver.resolve(request).getResolvedDependencies().stream()
                    .map(Dependency::getArtifact)
                    .map(Artifact::getFile)
                    .filter(Objects::nonNull)
                    .map(File::toPath)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new MojoExecutionException("Cannot look for the spec on the class path: " + e.getMessage(), e);
        }
    }
}
