package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.DifferencesText;
import io.github.errorspec.Summary;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates sources; the goals differ only in where those of Java belong. */
abstract class AbstractGenerateMojo extends AbstractJavaMojo {
    /**
     * What else to generate from the catalog, beside Java:
     *
     * <pre>{@code
     * <targets>
     *   <target>
     *     <name>typescript</name>
     *     <outputDirectory>web/src/errors</outputDirectory>
     *     <options>
     *       <typePrefix>Shop</typePrefix>
     *     </options>
     *   </target>
     * </targets>
     * }</pre>
     *
     * The {@code name} is one of {@code typescript}, {@code python}, {@code go}, {@code kotlin}, {@code csharp}, {@code rust},
     * {@code php}, {@code json}, {@code openapi}, whose pages under {@code docs} tell their {@code options}, or {@code spring-boot}, which {@code adapters} brings by itself; the output goes to {@code target/errorspec/<name>}, and all
     * {@code options} have their defaults, unless given. With {@code templates}, a folder of templates makes the output, and
     * the name is up to you.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<TargetConfiguration> targets = new ArrayList<>();

    /**
     * Whether Java is generated. With {@code false} only what {@code targets} says is, and nothing is added to the project's
     * source directories.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.java", defaultValue = "true")
    private boolean java;

    /**
     * Writes nothing, and fails if anything would be added, changed or deleted: for an output directory whose files are committed,
     * such as {@code src/main/generated}, to see that they are those of the catalog. What Spring Boot is told of advice belongs to the
     * build directory, and is not looked at.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.compareOnly", defaultValue = "false")
    private boolean compareOnly;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final IdeMarkers markers;

    AbstractGenerateMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
        this.markers = markers;
    }

    abstract File outputDirectory();

    @Override
    final void prepare() {
        if (java) {
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

    private List<Target> allTargets() {
        List<Target> all = new ArrayList<>();
        if (java) {
            all.add(new Target("java", outputDirectory().toPath(), javaOptions(), record()));
        }
        for (TargetConfiguration target : targets) {
            all.add(target.target(project(), record()));
        }
        if (all.isEmpty()) {
            throw new InvalidOptionException("there is nothing to generate: `java` is false, and `targets` is empty");
        }
        return all;
    }

    /** What is made for resources of the project is restored with them. */
    @Override
    final List<Path> outputs() {
        return allTargets().stream().map(Target::outputDirectory).toList();
    }

    /** Also where this execution makes none: other ones may have, and earlier ones. */
    private Optional<SpringBootResources> springBoot() {
        Map<String, String> options = java ? javaOptions() : Map.of();
        return Optional.of(new SpringBootResources(project(), sourceSet(), execution(), options))
                .filter(SpringBootResources::areNeeded);
    }

    /** One for each goal and execution, so that two executions in a module never take each other's files for their own. */
    private Path record() {
        return Path.of(project().getBuild().getDirectory(), "errorspec", execution() + ".manifest");
    }

    private String execution() {
        return Executions.name(execution.getGoal(), execution.getExecutionId());
    }
}
