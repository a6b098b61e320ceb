package io.github.errorspec.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"template-error", "template-output-clash"})
    void everyFaultIsReportedAtItsPlace(String rule) throws IOException {
        Path folder = Path.of("src/test/specs/invalid-templates", rule);
        Diagnostics diagnostics = new Diagnostics();
        Path templates = folder.resolve("templates");
        Sources sources =
                Sources.read(new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml")), Set.of(templates));
        Targets.check(
                new TemplateEmitter("text", "templates", sources.templates().getOrDefault(templates, List.of())),
                Specs.read(Files.readString(folder.resolve("error-spec.yaml"))),
                Map.of(),
                diagnostics);
        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(folder.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }
}
