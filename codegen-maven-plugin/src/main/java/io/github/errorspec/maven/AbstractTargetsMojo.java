package io.github.errorspec.maven;

import io.github.errorspec.Target;
import io.github.errorspec.emit.InvalidOptionException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** Knows what is generated from a spec. */
abstract class AbstractTargetsMojo extends AbstractJavaMojo {
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
     * {@code php}, {@code json}, {@code markdown}, {@code site}, {@code openapi}, whose pages under {@code docs} tell their
     * {@code options}, or {@code spring-boot}, which {@code adapters} brings by itself; the output goes to {@code target/errorspec/<name>}, and all
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

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    AbstractTargetsMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    /** Where Java goes. */
    abstract File outputDirectory();

    final boolean makesJava() {
        return java;
    }

    final List<Target> allTargets() {
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

    /** One for each goal and execution, so that two executions in a module never take each other's files for their own. */
    private Path record() {
        return Path.of(project().getBuild().getDirectory(), "errorspec", execution() + ".manifest");
    }

    final String execution() {
        return Executions.name(execution.getGoal(), execution.getExecutionId());
    }
}
