package io.github.errorspec.emit.typescript;

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

class TypeScriptChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-typescript");

    @ParameterizedTest
    @ValueSource(strings = {"typescript-name-clash", "typescript-no-rows"})
    void whatCannotBeExpressedIsReportedWithItsPlace(String rule) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String spec = Files.readString(FOLDER.resolve(rule).resolve("error-spec.yaml"));
        Targets.check("typescript", Specs.read(spec), Map.of(), diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        Path expected = FOLDER.resolve(rule).resolve("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected)).contains("[" + rule + "]");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> TypeScriptOptions.of(Map.of("packagename", "errors")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage(
                        "the target `typescript` has no option `packagename` (did you mean `packageName`?); it has: internalRows, license, "
                                + "packageFiles, packageName, readme, typePrefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Errors", "a b", "@acme", "@acme/", "../x", ".x", "@Acme/x", "a/b", "\u00e4"})
    void aNameThatNpmRefusesIsRefused(String name) {
        assertThatThrownBy(() -> TypeScriptOptions.of(Map.of("packageName", name)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("the option `packageName` of the target `typescript` cannot be `" + name
                        + "`; a name for npm in small letters is needed, such as `@acme/shop-errors`");
    }
}
