package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.java.config.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-java/java-name-clash");

    @Test
    void everyClashOfNamesIsReportedWithBothPlaces() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check(
                "java",
                Specs.read(Files.readString(FOLDER.resolve("error-spec.yaml"))),
                JavaCompilation.options("enum"),
                diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FOLDER.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> JavaOptions.of(Map.of("packageName", "a.b", "errortype", "enum")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage(
                        "the target `java` has no option `errortype` (did you mean `errorType`?); it has: adapters, baseException, checked, errorInterface, errorType, "
                                + "exceptions, generatedAnnotation, internalRows, nullness, packageName, sourceLevel, stackTraces, typePrefix");
    }

    @Test
    void aValueThatAnOptionCannotHaveIsRefused() {
        assertThatThrownBy(() -> JavaOptions.of(Map.of("packageName", "a.b", "errorType", "record")))
                .hasMessage("the option `errorType` of the target `java` cannot be `record`; it is `enum` or `class`");
        for (String name : new String[] {"", "a..b", "a.class", "1a", "a-b", "a.\u00e4", "../x", "a/b"}) {
            assertThatThrownBy(() -> JavaOptions.of(Map.of("packageName", name)))
                    .isInstanceOf(InvalidOptionException.class)
                    .hasMessageContaining("cannot be `" + name + "`");
        }
    }
}
