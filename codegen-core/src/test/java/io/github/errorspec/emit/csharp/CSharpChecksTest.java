package io.github.errorspec.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.InvalidOptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CSharpChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-csharp");

    @Test
    void everyClashOfNamesIsReportedWithBothPlaces() throws IOException {
        assertReport("csharp-name-clash", Map.of());
    }

    @Test
    void aCatalogOfInternalRowsOnlyCannotBeForOthers() throws IOException {
        assertReport("csharp-no-rows", Map.of("internalRows", "omit"));
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> CSharpOptions.of(Map.of("packageName", "a.b")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("the target `csharp` has no option `packageName`; it has: "
                        + "internalRows, license, namespace, nullable, packageFiles, readme, typePrefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a..b", "a.class", "1a", "a-b", "a.\u00e4", "../x", "A;B", "A.namespace", "@A"})
    void aNamespaceHasTheFormThatTheLanguageWants(String namespace) {
        assertThatThrownBy(() -> CSharpOptions.of(Map.of("namespace", namespace)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("cannot be `" + namespace + "`; a C# namespace of ASCII letters is needed");
    }

    private static void assertReport(String fixture, Map<String, String> options) throws IOException {
        Path folder = FOLDER.resolve(fixture);
        Diagnostics diagnostics = new Diagnostics();
        Targets.check("csharp", Specs.read(Files.readString(folder.resolve("error-spec.yaml"))), options, diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(folder.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }
}
