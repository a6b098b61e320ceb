package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Edited;
import io.github.errorspec.EditedFile;
import io.github.errorspec.Editing;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends in an error catalog what can be mended without a decision, and leaves everything else as it is; then tells what is
 * left, and fails when that has an error. Rows whose names meet in generated code are told apart for Java and the {@code targets}
 * that the plugin is configured with.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends AbstractTargetsMojo {
    /**
     * Shows what would be changed, as {@code diff -u} does, and changes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Inject
    FixMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    SourceSet sourceSet() {
        return SourceSet.MAIN;
    }

    @Override
    String task() {
        return "mend";
    }

    @Override
    CheckResult process(SpecFile file) throws IOException {
        Edited edited = Editing.fix(file, allTargets());
        if (edited.done().isEmpty()) {
            getLog().info(file.name() + ": nothing that can be mended");
        } else if (dryRun) {
            edited.files().stream().map(EditedFile::diff).forEach(diff -> getLog().info(System.lineSeparator() + diff));
        } else {
            edited.write();
            edited.done().forEach(getLog()::info);
        }
        CheckResult now = Compiler.check(file);
        return dryRun ? now : new CheckResult(edited.problems(), edited.failOn(), now.sources(), now.past());
    }

    /** Nothing is written there: only what names in generated code are is asked. */
    @Override
    File outputDirectory() {
        return new File(project().getBuild().getDirectory());
    }
}
