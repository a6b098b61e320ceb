package io.github.errorspec.maven;

import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** From the parameter {@code spec} to a file. */
final class SpecFinder {
    private final DependencyFiles dependencies;

    @Inject
    SpecFinder(DependencyFiles dependencies) {
        this.dependencies = dependencies;
    }

    /** Whether a file exists at a path is not asked here: the compiler tells it with all else that is wrong with a spec. */
    OpenSpec find(String spec, MavenProject project, MavenSession session, SourceSet sourceSet)
            throws IOException, MojoExecutionException, MojoFailureException {
        ProjectClassPath classPath = new ProjectClassPath(dependencies, project, session, sourceSet);
        if (spec.startsWith(ClassPath.PREFIX)) {
            String resource = spec.substring(ClassPath.PREFIX.length()).replaceFirst("^/+", "");
            return opened(ClassPath.PREFIX + resource, classPath.spec(resource), classPath);
        }
        Path basedir = project.getBasedir().toPath();
        return opened(
                name(spec, basedir, topmost(project)), basedir.resolve(spec).normalize(), classPath);
    }

    private static OpenSpec opened(String name, Path path, ProjectClassPath classPath) {
        return new OpenSpec(new SpecFile(name, path, Optional.of(classPath)), classPath);
    }

    /**
     * How reports and generated files call a spec: its path seen from the module, unless that would show where the
     * project was checked out; then its last part alone.
     *
     * @param top the directory that is checked out as a whole
     */
    static String name(String spec, Path basedir, Path top) {
        Path path = basedir.resolve(spec).normalize();
        boolean relative = !Path.of(spec).isAbsolute() || path.startsWith(top.normalize());
        Path name = relative ? basedir.normalize().relativize(path) : path.getFileName();
        return String.valueOf(name).replace('\\', '/');
    }

    /** The directory of the parent of all, as far as parents are on this disk; the same from wherever Maven was started. */
    private static Path topmost(MavenProject project) {
        MavenProject top = project;
        while (top.getParent() != null && top.getParent().getBasedir() != null) {
            top = top.getParent();
        }
        return top.getBasedir().toPath();
    }
}
