package io.github.errorspec.emit.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Specs;
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

class GoChecksTest {
    private static final Path FOLDERS = Path.of("src/test/specs/invalid-go");

    @Test
    void everyClashOfNamesIsReportedWithBothPlaces() throws IOException {
        compare("go-name-clash", Map.of());
    }

    @Test
    void aCatalogOfWhichNothingIsLeftIsReported() throws IOException {
        compare("go-no-rows", Map.of("internalRows", "omit"));
    }

    private static void compare(String folder, Map<String, String> options) throws IOException {
        Path expected = FOLDERS.resolve(folder).resolve("expected.txt");
        Diagnostics diagnostics = new Diagnostics();
        new GoEmitter()
                .check(
                        Specs.read(Files.readString(FOLDERS.resolve(folder).resolve("error-spec.yaml"))),
                        options,
                        diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> GoOptions.of(Map.of("typePrefix", "Shop")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage("the target `go` has no option `typePrefix`;"
                        + " it has: internalRows, license, modulePath, packageFiles, packageName, readme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a-b", "Shop", "1a", "range", "string", "main", "shop_test", "\u00e4", "../x"})
    void whatIsNoNameOfAPackageIsRefused(String name) {
        assertThatThrownBy(() -> GoOptions.of(Map.of("packageName", name)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("cannot be `" + name + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a//b", "a b", "../a", "a/..", "a\nb", "\"a\"", "a/b.", "a;b"})
    void whatIsNoPathOfAModuleIsRefused(String path) {
        assertThatThrownBy(() -> GoOptions.of(Map.of("packageFiles", "true", "modulePath", path)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("modulePath");
    }

    @Test
    void aModuleAndItsPathNeedEachOther() {
        assertThatThrownBy(() -> GoOptions.of(Map.of("packageFiles", "true")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("`modulePath`");
        assertThatThrownBy(() -> GoOptions.of(Map.of("modulePath", "example.com/a")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("`packageFiles`");
    }
}
