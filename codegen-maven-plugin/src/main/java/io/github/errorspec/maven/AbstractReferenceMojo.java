package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Summary;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells people about the errors of a spec. The output has folders and records of its own, so that it never meets that of a
 * {@code <target>} which the build makes with other options.
 */
abstract class AbstractReferenceMojo extends AbstractSpecMojo {
    /**
     * Who reads the reference: {@code public} leaves out rows with {@code visibility: internal}, and {@code internal} is for the
     * support desk.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.audience", defaultValue = "public")
    private String audience;

    /**
     * Options of the target {@code site}:
     *
     * <pre>{@code
     * <site>
     *   <baseUrl>https://errors.example.com/</baseUrl>
     * </site>
     * }</pre>
     *
     * The page {@code docs/site.md} tells them.
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> site = new HashMap<>();

    private final IdeMarkers markers;

    AbstractReferenceMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
        this.markers = markers;
    }

    @Override
    final SourceSet sourceSet() {
        return SourceSet.MAIN;
    }

    @Override
    final String task() {
        return "document";
    }

    /** The target {@code site} with its options. */
    final Target site(Path directory, Path record) {
        return reference("site", directory, site, record);
    }

    /** A target that has an audience. */
    final Target reference(String target, Path directory, Map<String, String> options, Path record) {
        Map<String, String> all = new HashMap<>(Map.of("audience", audience));
        // Maven gives null for an empty element.
        options.forEach((option, value) -> all.put(option, value == null ? "" : value));
        return new Target(target, directory, all, record);
    }

    /** Where it is kept what was written. */
    final Path record(String name) {
        return Path.of(project().getBuild().getDirectory(), "errorspec", name + ".manifest");
    }

    /** Writes targets, and logs how much that was. */
    final CheckResult make(SpecFile file, List<Target> targets) throws IOException {
        CompileResult result = Compiler.run(new CompileRequest(file, targets));
        result.written().forEach(markers::refresh);
        result.removed().forEach(markers::refresh);
        result.notes().forEach(getLog()::warn);
        if (!result.failed()) {
            getLog().info(file.name() + ": " + Summary.of(result));
        }
        return new CheckResult(result.diagnostics(), Severity.ERROR, result.sources());
    }
}
