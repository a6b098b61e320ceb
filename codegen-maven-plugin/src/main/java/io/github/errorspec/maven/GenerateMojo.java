package io.github.errorspec.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates Java code from an error catalog and adds it to the project's sources. Files whose content stays the same are
 * not touched; files of rows that are gone are deleted.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * Where the sources go. Files there that this goal did not write are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "errorspec.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/errorspec")
    private File outputDirectory;

    @Inject
    GenerateMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    SourceSet sourceSet() {
        return SourceSet.MAIN;
    }
}
