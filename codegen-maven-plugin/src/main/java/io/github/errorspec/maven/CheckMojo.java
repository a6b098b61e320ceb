package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.ReportFormat;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.input.ToolVersion;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads and checks an error catalog without generating anything, and fails when it has an error.
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

    @Inject
    CheckMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
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
    CheckResult process(SpecFile file) throws IOException {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> report : reports.entrySet()) {
            files.put(project().getBasedir().toPath().resolve(report.getValue()), format(report.getKey()));
        }
        CheckResult result = Compiler.check(file);
        if (result.diagnostics().isEmpty()) {
            getLog().info(file.name() + ": nothing to complain about");
        }
        for (Map.Entry<Path, ReportFormat> report : files.entrySet()) {
            Files.createDirectories(report.getKey().resolveSibling("."));
            String version = ToolVersion.number(Compiler.class);
            Files.writeString(report.getKey(), report.getValue().report(result.diagnostics(), version));
        }
        return result;
    }

    private static ReportFormat format(String word) {
        return ReportFormat.named(word)
                .orElseThrow(() -> new InvalidOptionException("there is no format `" + word
                        + "` for `reports`; there are: " + String.join(", ", ReportFormat.words())));
    }
}
