package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates Java sources; the goals differ only in where these belong. */
abstract class AbstractGenerateMojo extends AbstractSpecMojo {
    /**
     * The package of the generated classes. When absent it is the project's {@code groupId} followed by
     * {@code .errors}, made a valid package: a character that Java does not allow becomes {@code _}, a part
     * that starts with a digit gets a {@code _} in front, and a part that is a keyword gets one at its end.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.packageName")
    private @Nullable String packageName;

    /**
     * How the list of errors is written: {@code enum}, which a {@code switch} understands and which javac
     * compiles up to about 2,100 rows, or {@code class}, which has no limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.errorType", defaultValue = "enum")
    private String errorType;

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
        sourceSet().addRoot(project(), outputDirectory());
    }

    @Override
    final String task() {
        return "generate sources from";
    }

    @Override
    final CheckResult process(SpecFile file) throws IOException {
        String name = packageName == null ? PackageName.fromGroupId(project().getGroupId()) : packageName;
        Map<String, String> options = Map.of("packageName", name, "errorType", errorType);
        Target java = new Target("java", outputDirectory().toPath(), options);
        CompileResult result = Compiler.run(new CompileRequest(file, List.of(java), manifest()));
        result.written().forEach(markers::refresh);
        result.removed().forEach(markers::refresh);
        if (!result.failed()) {
            getLog().info(file.name() + ": " + Summary.of(result));
        }
        return new CheckResult(result.diagnostics(), result.inputs());
    }

    /** One for each goal and execution, so that two executions in a module never take each other's files for their own. */
    private Path manifest() {
        String id = URLEncoder.encode(execution.getExecutionId(), StandardCharsets.UTF_8);
        return Path.of(project().getBuild().getDirectory(), "errorspec", execution.getGoal() + "@" + id + ".manifest");
    }
}
