package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.source.SpecFile;
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
    CheckResult process(SpecFile file) {
        CheckResult result = Compiler.check(file);
        if (result.diagnostics().isEmpty()) {
            getLog().info(file.name() + ": nothing to complain about");
        }
        return result;
    }
}
