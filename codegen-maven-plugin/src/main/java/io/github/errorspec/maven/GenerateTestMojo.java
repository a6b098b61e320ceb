package io.github.errorspec.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates Java code from an error catalog and adds it to the project's test sources. Files whose content stays the same
 * are not touched; files of rows that are gone are deleted.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /**
     * Where the test sources go. Files there that this goal did not write are left alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "errorspec.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/errorspec")
    private File outputDirectory;

    @Inject
    GenerateTestMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    SourceSet sourceSet() {
        return SourceSet.TEST;
    }
}
