package io.github.errorspec.emit.python;

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

class PythonChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-python/python-name-clash");

    @Test
    void everyClashOfNamesIsReportedWithBothPlaces() throws IOException {
        String report = report(Files.readString(FOLDER.resolve("error-spec.yaml")), Map.of());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FOLDER.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    @Test
    void nothingButInternalRowsIsReported() {
        String spec = "{errorSpec: 1, id: a.b, http: 400, errors: {1: {name: Hidden, visibility: internal}}}";
        assertThat(report(spec, Map.of("internalRows", "omit"))).contains("[python-no-rows]");
        assertThat(report(spec, Map.of())).isEmpty();
    }

    private static String report(String spec, Map<String, String> options) {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check("python", Specs.read(spec), options, diagnostics);
        return DiagnosticFormat.report(diagnostics.sorted());
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> PythonOptions.of(Map.of("package", "a")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage(
                        "the target `python` has no option `package` (did you mean `packageFiles`?); it has: internalRows, license, "
                                + "packageFiles, packageName, readme, typePrefix");
    }

    @Test
    void aValueThatAnOptionCannotHaveIsRefused() {
        for (String name :
                new String[] {"", "a..b", "a.class", "1a", "a-b", "A", "a.\u00e4", "../x", "a/b", "none.pass"}) {
            assertThatThrownBy(() -> PythonOptions.of(Map.of("packageName", name)))
                    .isInstanceOf(InvalidOptionException.class)
                    .hasMessageContaining("cannot be `" + name + "`; a Python package in small letters is needed");
        }
        assertThat(PythonOptions.of(Map.of("packageName", "acme.shop_errors")).packageName())
                .contains("acme.shop_errors");
    }
}
