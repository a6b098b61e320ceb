package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the reference of all errors as a site and as Markdown, without any configuration: the site begins with
 * {@code target/errorspec/docs/site/index.html}, and the Markdown is in {@code target/errorspec/docs/markdown}. In a build of several
 * modules those without an error catalog are passed over. To have the reference in the site of the project, see
 * {@code errorspec:report}.
 *
 * @since 0.1.0
 */
@Mojo(name = "docs", threadSafe = true)
public final class DocsMojo extends AbstractReferenceMojo {
    /**
     * Where the folders {@code site} and {@code markdown} go. Files there that this goal did not write are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.docsDirectory", defaultValue = "${project.build.directory}/errorspec/docs")
    private File docsDirectory;

    /**
     * Options of the target {@code markdown}:
     *
     * <pre>{@code
     * <markdown>
     *   <flavor>mkdocs</flavor>
     * </markdown>
     * }</pre>
     *
     * The page {@code docs/languages/markdown.md} tells them.
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> markdown = new HashMap<>();

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    DocsMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    Optional<String> reasonToPassOver() {
        return missingSpec().filter(path -> isOneOfSeveral()).map(path -> "nothing to document: there is no " + path);
    }

    @Override
    CheckResult process(SpecFile file) throws IOException {
        CheckResult result = make(file, targets());
        if (!result.failed()) {
            getLog().info("site: " + directory("site").resolve("index.html"));
            getLog().info("Markdown: " + directory("markdown"));
        }
        return result;
    }

    private List<Target> targets() {
        Path record = record(Executions.name(execution.getGoal(), execution.getExecutionId()));
        return List.of(site(directory("site"), record), reference("markdown", directory("markdown"), markdown, record));
    }

    private Path directory(String target) {
        return docsDirectory.toPath().resolve(target);
    }

    /** A build cache has to restore them where a build makes them, and has no say where the goal is called by hand. */
    @Override
    List<Path> outputs() {
        return execution.getSource() == MojoExecution.Source.CLI
                ? List.of()
                : targets().stream().map(Target::outputDirectory).toList();
    }
}
