package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven makes of the POM that the target {@code kotlin} writes: no text of a table is an expression for it. */
class MavenPomTest {
    @TempDir
    private Path folder;

    static List<String> payloads() throws Exception {
        return Files.readAllLines(Path.of("..", "codegen-core", "src", "test", "resources", "payloads.txt"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void mavenReadsATitleAsText(String payload) throws Exception {
        Path spec = Files.writeString(
                folder.resolve("error-spec.yaml"),
                "errorSpec: 1\nid: acme.shop\nversion: 1.0.0\ntitle: \""
                        + payload.replace("\\", "\\\\").replace("\"", "\\\"")
                        + "\"\nerrors: {1: {name: Gone, http: 410}}\n");
        Target kotlin = new Target(
                "kotlin", folder.resolve("out"), Map.of("packageFiles", "true"), folder.resolve("out.manifest"));
        Compiler.run(new CompileRequest(new SpecFile("error-spec.yaml", spec), List.of(kotlin)));

        assertThat(effective(folder.resolve("out").resolve("pom.xml")).getName())
                .isEqualTo(payload.replace("${", "$ {"));
    }

    private static Model effective(Path pom) throws Exception {
        Properties system = new Properties();
        system.setProperty("env.PATH", "replaced");
        system.setProperty("user.home", "replaced");
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setPomFile(pom.toFile())
                .setSystemProperties(system)
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_STRICT);
        return new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel();
    }
}
