package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.SpecFixtures.Fixture;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Rule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users are told about a spec, word for word and place for place. */
class SpecFixturesTest {
    /** Holds a report only: a file of this size is made when it is needed. */
    private static final String TOO_LARGE = "file-too-large";

    static List<Fixture> valid() {
        return SpecFixtures.valid();
    }

    static List<Fixture> validAndReviewed() {
        return Stream.concat(valid().stream(), SpecFixtures.reviewed().stream()).toList();
    }

    static List<Fixture> invalid() {
        return SpecFixtures.invalid().stream()
                .filter(Predicate.not(fixture -> fixture.toString().equals(TOO_LARGE)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("validAndReviewed")
    void aValidSpecGivesNothingButItsExpectedWarnings(Fixture fixture) throws IOException {
        List<Diagnostic> diagnostics = fixture.check();

        assertThat(diagnostics)
                .as(DiagnosticFormat.report(diagnostics).replace("%", "%%"))
                .noneMatch(Diagnostic::isError);
        if (diagnostics.isEmpty()) {
            assertThat(fixture.expected()).doesNotExist();
        } else {
            Golden.assertMatches(DiagnosticFormat.report(diagnostics), fixture.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidSpecGivesItsReport(Fixture fixture) throws IOException {
        String report = fixture.report();

        assertThat(report).isNotEmpty();
        Golden.assertMatches(report, fixture.expected());
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path directory) throws IOException {
        Fixture made = new Fixture(directory);
        try (RandomAccessFile file = new RandomAccessFile(made.spec().toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        String report = DiagnosticFormat.report(made.check());

        Golden.assertMatches(report, Path.of("src/test/specs/invalid", TOO_LARGE, "expected.txt"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExample(Rule rule) {
        assertThat(SpecFixtures.invalid())
                .filteredOn(fixture -> fixture.toString().matches(rule.id() + "(-.*)?"))
                .as("folders src/test/specs/invalid/%s*", rule.id())
                .anyMatch(fixture -> fixture.expectedReport().contains("[" + rule.id() + "]\n"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aFolderIsCalledAfterTheRuleThatItBreaks(Fixture fixture) {
        assertThat(rules())
                .extracting(Rule::id)
                .anyMatch(id -> fixture.toString().matches("(several-faults|" + id + ")(-.*)?")
                        && fixture.expectedReport().contains("[" + id + "]\n"));
    }

    static List<Rule> rules() {
        return Stream.of(Rules.READING, Rules.CHECKING, Rules.ADVISING)
                .flatMap(part -> part.all().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aFolderHoldsASpecAndItsReportOnly(Fixture fixture) throws IOException {
        String spec = Files.isRegularFile(fixture.spec())
                ? new String(Files.readAllBytes(fixture.spec()), StandardCharsets.ISO_8859_1)
                : "";
        boolean namesOthers = spec.contains("locales:") || spec.contains("extends:");
        try (Stream<Path> files = Files.list(fixture.directory())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("expected.txt")
                    .allMatch(name -> namesOthers || name.equals("error-spec.yaml") || name.equals("expected.txt"));
        }
    }
}
