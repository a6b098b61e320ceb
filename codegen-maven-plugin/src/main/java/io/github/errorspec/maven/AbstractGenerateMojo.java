package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Summary;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates Java sources; the goals differ only in where these belong. */
abstract class AbstractGenerateMojo extends AbstractJavaMojo {
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
        Target java = new Target("java", outputDirectory().toPath(), javaOptions());
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
