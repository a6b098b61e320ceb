package io.github.errorspec.maven;

import io.github.errorspec.source.ClassPath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The dependencies of a project, which are resolved when a spec asks for them; the jars in which it found something stay open. */
final class ProjectClassPath implements ClassPath, Closeable {
    private final DependencyFiles dependencies;
    private final MavenProject project;
    private final MavenSession session;
    private final SourceSet sourceSet;
    private final List<OpenSpec> opened = new ArrayList<>();

    ProjectClassPath(DependencyFiles dependencies, MavenProject project, MavenSession session, SourceSet sourceSet) {
        this.dependencies = dependencies;
        this.project = project;
        this.session = session;
        this.sourceSet = sourceSet;
    }

    /** A spec. */
    Path spec(String resource) throws IOException, MojoExecutionException, MojoFailureException {
        OpenSpec found = ClasspathSpec.find(resource, dependencies.of(project, session, sourceSet), sourceSet);
        opened.add(found);
        return found.file().path();
    }

    @Override
    public Path find(String resource) throws IOException {
        try {
            return spec(resource);
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        for (OpenSpec each : opened) {
            each.close();
        }
    }
}
