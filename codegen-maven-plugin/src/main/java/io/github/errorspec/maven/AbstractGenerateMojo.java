package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.DifferencesText;
import io.github.errorspec.Summary;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates sources; the goals differ only in where those of Java belong. */
abstract class AbstractGenerateMojo extends AbstractTargetsMojo {
    /**
     * Writes nothing, and fails if anything would be added, changed or deleted: for an output directory whose files are committed,
     * such as {@code src/main/generated}, to see that they are those of the catalog. What Spring Boot is told of advice belongs to the
     * build directory, and is not looked at.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.compareOnly", defaultValue = "false")
    private boolean compareOnly;

    private final IdeMarkers markers;

    AbstractGenerateMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
        this.markers = markers;
    }

    @Override
    final void prepare() {
        if (makesJava()) {
            sourceSet().addRoot(project(), outputDirectory());
        }
        springBoot().ifPresent(SpringBootResources::register);
    }

    @Override
    final String task() {
        return "generate sources from";
    }

    @Override
    final CheckResult process(SpecFile file) throws IOException, MojoFailureException {
        if (compareOnly) {
            return compare(file);
        }
        Optional<SpringBootResources> springBoot = springBoot();
        List<Target> all = new ArrayList<>(allTargets());
        springBoot.flatMap(SpringBootResources::target).ifPresent(all::add);
        CompileResult result = Compiler.run(new CompileRequest(file, all));
        result.written().forEach(markers::refresh);
        result.removed().forEach(markers::refresh);
        result.notes().forEach(getLog()::warn);
        if (!result.failed()) {
            if (springBoot.isPresent()) {
                springBoot.get().merge().forEach(markers::refresh);
                springBoot.get().advice().forEach(getLog()::warn);
            }
            getLog().info(file.name() + ": " + Summary.of(result));
        }
        return new CheckResult(result.diagnostics(), Severity.ERROR, result.sources());
    }

    private CheckResult compare(SpecFile file) throws IOException, MojoFailureException {
        CompileResult result = Compiler.run(new CompileRequest(file, allTargets(), true));
        if (!result.differences().isEmpty()) {
            Path directory = project().getBasedir().toPath();
            throw new MojoFailureException(System.lineSeparator()
                    + DifferencesText.of(file.name(), result.differences(), directory)
                    + "Without `compareOnly` this goal brings them up to date.");
        }
        if (!result.failed()) {
            getLog().info(file.name() + ": " + Summary.of(result));
        }
        return new CheckResult(result.diagnostics(), Severity.ERROR, result.sources());
    }

    /** What is made for resources of the project is restored with them. */
    @Override
    final List<Path> outputs() {
        return allTargets().stream().map(Target::outputDirectory).toList();
    }

    /** Also where this execution makes none: other ones may have, and earlier ones. */
    private Optional<SpringBootResources> springBoot() {
        Map<String, String> options = makesJava() ? javaOptions() : Map.of();
        return Optional.of(new SpringBootResources(project(), sourceSet(), execution(), options))
                .filter(SpringBootResources::areNeeded);
    }
}
