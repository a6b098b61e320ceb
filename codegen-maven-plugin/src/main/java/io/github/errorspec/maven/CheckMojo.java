package io.github.errorspec.maven;

import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SpecFile;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads and checks an error catalog without generating anything, and fails when it has an error.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSpecMojo {
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
    List<Diagnostic> process(SpecFile file) {
        List<Diagnostic> diagnostics = Compiler.check(file);
        if (diagnostics.isEmpty()) {
            getLog().info(file.name() + ": nothing to complain about");
        }
        return diagnostics;
    }
}
