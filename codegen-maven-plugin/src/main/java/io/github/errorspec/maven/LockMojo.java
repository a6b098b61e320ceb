package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.LockResult;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the lock beside an error catalog, {@code error-spec.lock}, which says what is released now. Only the release does this, so the
 * goal belongs to no phase: with the maven-release-plugin it is one of the {@code preparationGoals}. Nothing is written if the check
 * against the last lock finds an error.
 *
 * @since 0.1.0
 */
@Mojo(name = "lock", threadSafe = true)
public final class LockMojo extends AbstractSpecMojo {
    @Inject
    LockMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    SourceSet sourceSet() {
        return SourceSet.MAIN;
    }

    @Override
    String task() {
        return "lock";
    }

    @Override
    CheckResult process(SpecFile file) throws IOException {
        LockResult result = Compiler.lock(file);
        result.written().ifPresent(line -> getLog().info(line));
        return result.check();
    }
}
