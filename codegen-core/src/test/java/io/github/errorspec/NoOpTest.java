package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build runs thousands of times with nothing to do; then neither a YAML parser nor a target may cost a millisecond. Advice is for
 * a check, and costs no build anything.
 */
class NoOpTest {
    private static final Pattern COSTLY = Pattern.compile(
            "org\\.yaml\\.snakeyaml\\.|org\\.commonmark\\.|com\\.palantir\\.javapoet\\.|com\\.samskivert\\.|io\\.pebbletemplates\\.|io\\.github\\.errorspec\\.(emit|lint|model)\\.");

    /** What advises, looks at the past, or edits a spec has no part in generating code. */
    private static final Pattern GUARD = Pattern.compile(
            "\\[class,load].*errorspec\\.(?:lint\\.advice\\.|compat\\.|past\\.|edit\\.|Guard|NamesOfLanguage)");

    @TempDir
    Path project;

    /** Run in a virtual machine of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            Path project = Path.of(args[0]);
            CompileResult result = Compiler.run(new CompileRequest(
                    new SpecFile("error-spec.yaml", project.resolve("error-spec.yaml")),
                    List.of(new Target(
                            "java",
                            project.resolve("out"),
                            Map.of("packageName", "com.acme"),
                            project.resolve("default.manifest")))));
            System.out.println("upToDate=" + result.upToDate());
        }
    }

    @Test
    void whenNothingChangedNothingCostlyIsLoaded() throws Exception {
        Files.writeString(project.resolve("error-spec.yaml"), """
                errorSpec: 1
                id: acme.shop
                errors: {1: {name: One, http: 400}}
                """);

        List<String> second = runTwice();

        assertThat(second).noneMatch(line -> line.contains("FilePattern"));
    }

    @Test
    void translationsAreComparedWithoutALookIntoThem() throws Exception {
        Files.writeString(project.resolve("error-spec.yaml"), """
                errorSpec: 1
                id: acme.shop
                locales: {default: en, files: "{locale}.yaml"}
                errors: {1: {name: One, http: 400}}
                """);
        Files.writeString(project.resolve("de.yaml"), """
                errorSpec: 1
                errors: {1: {name: Eins}}
                """);

        List<String> second = runTwice();

        assertThat(second).anyMatch(line -> line.contains("FilePattern"));
    }

    @Test
    void whatASpecSaysOfRulesOfTheGuardLoadsNoneOfThem() throws Exception {
        Files.writeString(project.resolve("error-spec.yaml"), """
                errorSpec: 1
                id: acme.shop
                rules: {code-removed: warning, similar-name: note, git-warning: note}
                errors: {1: {name: One, http: 400, allow: {status-changed: It was wrong., short-description: Brief.}}}
                """);

        runTwice();
    }

    /** Returns the log of the second run. */
    private List<String> runTwice() throws Exception {
        List<String> first = run();
        List<String> second = run();
        assertThat(first).contains("upToDate=false");
        assertThat(costly(first)).isNotEmpty();
        assertThat(first).noneMatch(line -> GUARD.matcher(line).find());
        assertThat(second).contains("upToDate=true");
        assertThat(costly(second)).isEmpty();
        return second;
    }

    private static List<String> costly(List<String> log) {
        return log.stream()
                .filter(line ->
                        line.contains("[class,load]") && COSTLY.matcher(line).find())
                .toList();
    }

    private List<String> run() throws IOException, InterruptedException {
        return FreshJvm.loadedClasses(Program.class, project);
    }
}
