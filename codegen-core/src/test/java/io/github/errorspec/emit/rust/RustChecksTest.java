package io.github.errorspec.emit.rust;

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

class RustChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-rust");

    @ParameterizedTest
    @ValueSource(strings = {"rust-name-clash", "rust-no-rows"})
    void everyFaultIsReportedWithItsPlaces(String rule) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = FOLDER.resolve(rule);
        Targets.check(
                "rust",
                Specs.read(Files.readString(folder.resolve("error-spec.yaml"))),
                Map.of("internalRows", "omit"),
                diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(folder.resolve("expected.txt"), report);
        }
        assertThat(report).contains(rule).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> RustOptions.of(Map.of("package", "x")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage(
                        "the target `rust` has no option `package` (did you mean `packageFiles`?); it has: crateName, internalRows, license, packageFiles,"
                                + " readme, repository, typePrefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1a", "A", "a/b", "../x", "type", "a-", "a--b", "\u00e4"})
    void aCrateIsCalledAsCargoWantsIt(String name) {
        assertThatThrownBy(() -> RustOptions.of(Map.of("crateName", name)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("cannot be `" + name + "`");
    }
}
