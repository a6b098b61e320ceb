package io.github.errorspec.maven;

import io.github.errorspec.Baseline;
import io.github.errorspec.past.Past;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** From the parameter {@code baseline} to what a check compares with. */
final class PastFinder {
    /** What {@code attachLock} gives the lock, by which the next version finds it. */
    static final String CLASSIFIER = "errors";

    static final String EXTENSION = "lock";

    private static final Pattern COORDINATES = Pattern.compile("(?!git:)([\\w.-]{2,}):([\\w.-]+):([^:/\\\\]+)");

    /** Versions that stand for another one, which is another one tomorrow. */
    private static final Pattern INEXACT = Pattern.compile("LATEST|RELEASE|.*[\\[\\](),].*|.*-SNAPSHOT");

    /** Most builds need none. */
    private final Provider<RepositorySystem> repositories;

    @Inject
    PastFinder(Provider<RepositorySystem> repositories) {
        this.repositories = repositories;
    }

    Baseline find(Optional<String> baseline, MavenProject project, MavenSession session)
            throws MojoExecutionException, MojoFailureException {
        if (baseline.isEmpty()) {
            return Baseline.lock();
        }
        Path basedir = project.getBasedir().toPath();
        Matcher coordinates = COORDINATES.matcher(baseline.get());
        return coordinates.matches()
                ? new Baseline(
                        Optional.of(resolve(coordinates, project, session).toString()), basedir)
                : new Baseline(baseline, basedir);
    }

    /** The file that a check compares with, whether it is there or not; nothing if it is none of this disk, or in the repository of Maven. */
    static Optional<SpecFile> file(Optional<String> baseline, SpecFile spec, MavenProject project) {
        if (baseline.isEmpty()) {
            return Optional.of(Past.lockOf(spec));
        }
        return baseline.filter(named ->
                        !Past.isHistory(named) && !COORDINATES.matcher(named).matches())
                .map(named -> new SpecFile(named, project.getBasedir().toPath().resolve(named)));
    }

    private Path resolve(Matcher coordinates, MavenProject project, MavenSession session)
            throws MojoExecutionException, MojoFailureException {
        String version = coordinates.group(3);
        if (INEXACT.matcher(version).matches()) {
            throw new MojoFailureException(
                    "The baseline " + coordinates.group() + " names no exact version: `" + version
                            + "` may be another one tomorrow, and Maven takes release candidates for releases."
                            + " Name one that was released, such as 1.2.0.");
        }
        ArtifactRequest request = new ArtifactRequest(
                new DefaultArtifact(coordinates.group(1), coordinates.group(2), CLASSIFIER, EXTENSION, version),
                project.getRemoteProjectRepositories(),
                "errorspec");
        try {
            return repositories
                    .get()
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException(
                    "The baseline " + coordinates.group() + " cannot be had: " + e.getMessage()
                            + ". A module deploys its lock if errorspec:check has <attachLock>true</attachLock>.",
                    e);
        }
    }
}
