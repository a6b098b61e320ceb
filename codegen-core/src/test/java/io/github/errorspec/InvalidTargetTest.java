package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a target cannot express is told as {@code specs/invalid-<target>/<case>/expected.txt} has it; {@code options.properties}
 * beside it has the options, if there are any.
 */
class InvalidTargetTest {
    private static final Path SPECS = Path.of("src/test/specs");

    @TempDir
    private Path out;

    /** A folder of a target. */
    record Case(String target, Path folder) {
        @Override
        public String toString() {
            return target + " " + folder.getFileName();
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String target : Compiler.targets()) {
            Path folder = SPECS.resolve("invalid-" + target);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> folders = Files.list(folder)) {
                    folders.sorted().forEach(each -> cases.add(new Case(target, each)));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatATargetCannotExpressIsTold(Case each) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check(
                each.target(),
                Specs.read(Files.readString(each.folder().resolve("error-spec.yaml"))),
                options(each.folder().resolve("options.properties")),
                diagnostics);
        compare(DiagnosticFormat.report(diagnostics.sorted()), each.folder().resolve("expected.txt"));
    }

    /** What several languages cannot express is one finding, with a mend that holds for all of them. */
    @Test
    void whatNoLanguageCanExpressIsToldOnce() throws IOException {
        Path folder = SPECS.resolve("invalid-all/name-clash");
        Path spec = folder.resolve("error-spec.yaml");
        List<Target> targets = Compiler.targets().stream()
                .map(target -> new Target(target, out.resolve(target), Map.of(), out.resolve(target + ".manifest")))
                .toList();
        CompileResult result = Compiler.run(new CompileRequest(new SpecFile("error-spec.yaml", spec), targets));
        compare(DiagnosticFormat.report(result.diagnostics()), folder.resolve("expected.txt"));
    }

    private static void compare(String report, Path expected) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    private static Map<String, String> options(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> options = new HashMap<>();
        properties.forEach((name, value) -> options.put(String.valueOf(name), String.valueOf(value)));
        return options;
    }
}
