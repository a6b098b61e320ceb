package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
    }

    @Test
    void theSmallestSpecIsValid(@TempDir Path directory) throws IOException {
        assertThat(report(block("yaml"), directory)).isEmpty();
    }

    @Test
    void theMistakeIsReportedAsShown(@TempDir Path directory) throws IOException {
        String mistaken = block("yaml").replace("found, http:", "found, htpp:");
        assertThat(report(mistaken, directory)).startsWith(block(""));
    }

    @Test
    void everyTypeThatIsNamedIsGenerated() {
        Set<String> generated = Targets.files("java", Specs.read(block("yaml")), Map.of("packageName", "a")).stream()
                .map(GeneratedFile::path)
                .collect(Collectors.toSet());
        String section =
                readme.substring(readme.indexOf("## What comes out"), readme.indexOf("## What you can rely on"));
        List<String> named = Pattern.compile("\\b\\w+(Exception|Error|Category|Mapper)\\b")
                .matcher(section)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(6).allSatisfy(type -> assertThat(generated)
                .contains("a/" + type + ".java"));
    }

    @Test
    void theCommandsAreThoseOfCi() throws IOException {
        assertThat(readme).contains("```sh\nmvn -q -Pdemo compile\n```").contains("```sh\nmvn verify\n```");
        assertThat(Files.readString(Path.of("../.ci/run"))).contains("\n.ci/bare-machine\n");
        assertThat(Files.readString(Path.of("../.ci/bare-machine")))
                .containsPattern("\nbare mvn( -B| -ntp)* -Pdemo compile ")
                .containsPattern("\nbare mvn( -B| -ntp)* verify\n");
    }

    @Test
    void thePluginHasTheVersionOfThisBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>errorspec-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(block("xml")).contains("<version>" + version.group(1) + "</version>");
    }

    @Test
    void everyLinkedFileExists() {
        Pattern.compile("(?:\\]\\(|(?:href|src|srcset)=\")(?!https?:)([^)#\"]+)")
                .matcher(readme)
                .results()
                .forEach(link -> assertThat(Path.of("..", link.group(1))).exists());
    }

    private static String report(String spec, Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("error-spec.yaml"), spec);
        return DiagnosticFormat.report(
                Compiler.check(new SpecFile("error-spec.yaml", file)).diagnostics());
    }

    /** The first block of code in this language. */
    private static String block(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }
}
