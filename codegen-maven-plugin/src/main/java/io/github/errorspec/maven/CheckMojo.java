package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.ReportFormat;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.input.ToolVersion;
import io.github.errorspec.past.Past;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks an error catalog without generating anything, compares it with what was released, and fails when it has an error
 * or would break callers.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSpecMojo {
    /**
     * Files to write reports into, besides what the build prints, whether the check fails or not:
     *
     * <pre>{@code
     * <reports>
     *   <sarif>target/errorspec.sarif</sarif>
     *   <junit>target/surefire-reports/TEST-errorspec.xml</junit>
     * </reports>
     * }</pre>
     *
     * The formats are {@code text}, {@code json}, {@code github}, {@code sarif}, {@code junit}, {@code checkstyle} and {@code gitlab}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> reports = new LinkedHashMap<>();

    /**
     * Whether {@code reports} have everything. By default they have 100 findings of each rule, as what the build prints, and how many
     * more there are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.allFindings", defaultValue = "false")
    private boolean allFindings;

    /**
     * What was released: a file, which is a lock or a spec; {@code git:REF} or {@code git:REF:PATH}, as a commit of git has it;
     * or {@code group:artifact:version}, the lock that a released version of the module attached. By default it is the lock
     * beside the catalog, {@code error-spec.lock}, if there is one. A past that is named has to be there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.baseline")
    private @Nullable String baseline;

    /**
     * Whether the lock is installed and deployed with the module, by the classifier {@code errors}, so that it can be a baseline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.attachLock", defaultValue = "false")
    private boolean attachLock;

    private final PastFinder pasts;
    private final MavenProjectHelper projects;

    @Inject
    CheckMojo(SpecFinder finder, IdeMarkers markers, PastFinder pasts, MavenProjectHelper projects) {
        super(finder, markers);
        this.pasts = pasts;
        this.projects = projects;
    }

    @Override
    SourceSet sourceSet() {
        return SourceSet.MAIN;
    }

    @Override
    String task() {
        return "check";
    }

    @Override
    CheckResult process(SpecFile file) throws IOException, MojoExecutionException, MojoFailureException {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> report : reports.entrySet()) {
            files.put(project().getBasedir().toPath().resolve(report.getValue()), format(report.getKey()));
        }
        CheckResult result = Compiler.check(file, pasts.find(Optional.ofNullable(baseline), project(), session()));
        if (result.diagnostics().isEmpty()) {
            getLog().info(file.name() + ": nothing to complain about");
        }
        if (!result.failed() && !result.isCompared()) {
            getLog().info(
                            "There is no lock yet, which says what was released: errorspec:lock writes it at the release");
        }
        if (attachLock && !result.failed()) {
            attach(file);
        }
        for (Map.Entry<Path, ReportFormat> report : files.entrySet()) {
            Files.createDirectories(report.getKey().resolveSibling("."));
            String version = ToolVersion.number(Compiler.class);
            Files.writeString(report.getKey(), report.getValue().report(result.diagnostics(), allFindings, version));
        }
        return result;
    }

    @Override
    Optional<SpecFile> past(SpecFile file) {
        return PastFinder.file(Optional.ofNullable(baseline), file, project());
    }

    @Override
    Optional<String> historyAsked() {
        return Optional.ofNullable(baseline).filter(Past::isHistory);
    }

    private static ReportFormat format(String word) {
        return ReportFormat.named(word)
                .orElseThrow(() -> new InvalidOptionException("there is no format `" + word
                        + "` for `reports`; there are: " + String.join(", ", ReportFormat.words())));
    }

    private void attach(SpecFile spec) throws MojoFailureException {
        SpecFile lock = Past.lockOf(spec);
        File file = lock.path().toFile();
        if (!file.isFile()) {
            throw new MojoFailureException(
                    "There is no " + lock.name() + " to attach: errorspec:lock writes it at the release");
        }
        projects.attachArtifact(project(), PastFinder.EXTENSION, PastFinder.CLASSIFIER, file);
    }
}
