package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Target;
import io.github.errorspec.emit.InvalidOptionException;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetConfigurationTest {
    private static final Path RECORD = Path.of("out/errorspec/default.manifest");

    private final MavenProject project = new MavenProject();
    private final TargetConfiguration configuration = new TargetConfiguration();

    @BeforeEach
    void giveABuild() {
        Build build = new Build();
        build.setDirectory("out");
        project.setBuild(build);
    }

    /** As Maven does. */
    private void set(String field, Object value) throws ReflectiveOperationException {
        Field found = TargetConfiguration.class.getDeclaredField(field);
        found.setAccessible(true);
        found.set(configuration, value);
    }

    @Test
    void aNameIsEnough() throws ReflectiveOperationException {
        set("name", " typescript ");

        assertThat(configuration.target(project, RECORD))
                .isEqualTo(new Target("typescript", Path.of("out/errorspec/typescript"), Map.of(), RECORD));
    }

    @Test
    void everythingArrives() throws ReflectiveOperationException {
        set("name", "php");
        set("outputDirectory", new File("web"));
        set("options", Collections.singletonMap("empty", null));
        set("templates", new File("src/main/errors"));

        assertThat(configuration.target(project, RECORD))
                .isEqualTo(new Target(
                        "php", Path.of("web"), Map.of("empty", ""), Optional.of(Path.of("src/main/errors")), RECORD));
    }

    @Test
    void aTargetWithoutANameIsRefused() {
        assertThatThrownBy(() -> configuration.target(project, RECORD))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("a <target> of <targets> needs a <name>, such as typescript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "..", "a b", "-x", "."})
    void aNameThatIsNoFolderIsRefused(String name) throws ReflectiveOperationException {
        set("name", name);
        assertThatThrownBy(() -> configuration.target(project, RECORD))
                .hasMessageContaining("cannot be `" + name + "`");
    }
}
