package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Compiler;
import org.junit.jupiter.api.Test;

class ToolVersionTest {
    @Test
    void aSnapshotIsKnownByTheTimeOfItsBuild() {
        assertThat(ToolVersion.of(Compiler.class))
                .isEqualTo(ToolVersion.of(Compiler.class))
                .matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT \\d+@\\d+)?");
    }

    @Test
    void whatHasNoVersionIsOneToo() {
        assertThat(ToolVersion.of(ToolVersionTest.class)).matches("unknown-SNAPSHOT \\d+@\\d+");
    }
}
