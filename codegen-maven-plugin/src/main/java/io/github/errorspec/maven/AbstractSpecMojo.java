package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Failure;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.diagnostic.Shown;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.input.Sources;
import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that read a spec share: finding it, and telling about it. */
abstract class AbstractSpecMojo extends AbstractMojo {
    /**
     * The error catalog. Either a path, absolute or relative to the project's directory, or {@code classpath:} and
     * the name of a file in one of the project's dependencies, such as
     * {@code classpath:com/example/error-spec.yaml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.spec", defaultValue = "${project.basedir}/error-spec.yaml")
    private String spec;

    /**
     * Does nothing, except that a goal that generates sources still adds its output directory to the project's source
     * directories: what an earlier build generated stays part of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    private final SpecFinder finder;
    private final IdeMarkers markers;

    AbstractSpecMojo(SpecFinder finder, IdeMarkers markers) {
        this.finder = finder;
        this.markers = markers;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        prepare();
        Optional<String> reason = passedOver();
        if (reason.isPresent()) {
            getLog().info(reason.get());
            Optional<BuildCache> cache = BuildCache.of(session, project);
            if (cache.isPresent()) {
                cache.get().guard(Set.of(), List.of(), Optional.empty(), getLog());
            }
            return;
        }
        try (OpenSpec opened = finder.find(spec, project, session, sourceSet())) {
            CheckResult result = process(opened.file());
            report(result);
            guardCache(result.sources());
        } catch (InvalidOptionException e) {
            throw new MojoFailureException("Wrong configuration: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new MojoExecutionException("Cannot " + task() + " " + spec + ": " + reason(e), e);
        }
    }

    /** Runs before anything can fail, and when skipped. */
    void prepare() {}

    /** Why this module is left alone, if it is. */
    final Optional<String> passedOver() {
        return skip ? Optional.of("skipped, as errorspec.skip says") : reasonToPassOver();
    }

    /** Why this goal has nothing to do in this module. */
    Optional<String> reasonToPassOver() {
        return Optional.empty();
    }

    /** Whose dependencies {@code classpath:} looks into. */
    abstract SourceSet sourceSet();

    /** What this goal does with a spec, as "Cannot ... error-spec.yaml" wants it. */
    abstract String task();

    /** Does the goal's work. */
    abstract CheckResult process(SpecFile file) throws IOException, MojoExecutionException, MojoFailureException;

    /** Where the spec should be, if it is not there; what lies in a dependency is not looked for. */
    final Optional<Path> missingSpec() {
        return spec.startsWith(ClassPath.PREFIX)
                ? Optional.empty()
                : Optional.of(project.getBasedir().toPath().resolve(spec)).filter(path -> !Files.exists(path));
    }

    /** Whether the build has several modules, which may share their configuration. */
    final boolean isOneOfSeveral() {
        return session.getProjects().size() > 1;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    /** Where files are generated. */
    List<Path> outputs() {
        return List.of();
    }

    /** The file that says what was released, whether it is there or not. */
    Optional<SpecFile> past(SpecFile file) {
        return Optional.empty();
    }

    /** What git was asked for. */
    Optional<String> historyAsked() {
        return Optional.empty();
    }

    private void guardCache(Sources sources) throws MojoFailureException {
        Optional<BuildCache> cache = BuildCache.of(session, project);
        if (cache.isPresent()) {
            Set<BuildCache.Input> files = new LinkedHashSet<>(BuildCache.Input.of(sources));
            past(sources.spec()).map(BuildCache.Input::of).ifPresent(files::addAll);
            cache.get().guard(files, outputs(), historyAsked(), getLog());
        }
    }

    private void report(CheckResult result) throws MojoExecutionException, MojoFailureException {
        List<Diagnostic> diagnostics = result.diagnostics();
        markers.replace(result.sources().files(), Shown.of(diagnostics));
        if (result.failed()) {
            // Maven prints the message of an exception: nothing is logged here, and the report starts on a fresh line.
            String report = System.lineSeparator() + DiagnosticFormat.report(diagnostics);
            if (result.couldNotRead()) {
                throw new MojoExecutionException(report);
            }
            throw new MojoFailureException(report);
        }
        for (Diagnostic diagnostic : Shown.of(diagnostics)) {
            String text = DiagnosticFormat.text(diagnostic).stripTrailing();
            if (diagnostic.severity() == Severity.WARNING) {
                getLog().warn(text);
            } else {
                getLog().info(text);
            }
        }
    }

    private static String reason(Exception e) {
        return e instanceof IOException failure ? Failure.reason(failure) : e.toString();
    }
}
