package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diff.Diff;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.past.LockDocument;
import io.github.errorspec.past.PastReader;
import io.github.errorspec.past.PastReader.LockText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two tables are held against each other, as past and present, the past says the same in each of its forms. */
class EditionsTest {
    /**
     * Two tables, which may have nothing to do with each other.
     *
     * @param past what is taken for released
     * @param now what is taken for the table of today
     */
    record Editions(Path past, Path now) {}

    static Stream<Editions> editions() {
        List<Path> valid =
                SpecFixtures.valid().stream().map(SpecFixtures.Fixture::spec).toList();
        return Stream.concat(
                valid.stream().flatMap(past -> valid.stream().map(now -> new Editions(past, now))),
                CompatFixtures.all().stream()
                        .map(pair -> new Editions(
                                pair.directory().resolve("past.yaml"),
                                pair.directory().resolve("now.yaml"))));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aLockSaysWhatItsTableSays(Editions editions) throws IOException {
        ResolvedCatalog past = read(editions.past());
        ResolvedCatalog now = read(editions.now());
        String lock = Guard.lock(past).text();

        List<String> bySpec = findings(past, now);

        assertThat(findings(ResolvedCatalog.of(readWhole(lock)), now)).isEqualTo(bySpec);
        assertThat(findings(readLock(lock, now), now)).isEqualTo(bySpec);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aTableDiffersFromItsLockByDraftsAlone(Editions editions) throws IOException {
        ResolvedCatalog table = read(editions.now());

        Diff diff =
                Diff.of(table, ResolvedCatalog.of(readWhole(Guard.lock(table).text())), NamesOfLanguage.all());

        assertThat(diff.catalog()).isEmpty();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.deprecated()).isEmpty();
        assertThat(diff.removed())
                .extracting(Diff.Row::code)
                .containsExactlyElementsOf(table.rows().stream()
                        .filter(row -> row.definition().isDraft())
                        .map(ResolvedRow::code)
                        .toList());
    }

    private static ResolvedCatalog read(Path file) throws IOException {
        return ResolvedCatalog.of(Specs.readReleased(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }

    static Catalog readWhole(String text) {
        Diagnostics faults = new Diagnostics();
        Catalog read = SpecReader.readReleased("error-spec.lock", text.getBytes(StandardCharsets.UTF_8), faults)
                .catalog()
                .orElseThrow();
        assertThat(faults.all()).isEmpty();
        return read;
    }

    /** What a lock says, of which only those lines are read that today's table would not be locked with. */
    static ResolvedCatalog readLock(String text, ResolvedCatalog now) {
        Diagnostics faults = new Diagnostics();
        LockDocument today = Guard.lock(now);
        ResolvedCatalog read = PastReader.readLock(new LockText("error-spec.lock", text), now, today, faults)
                .orElseThrow();
        assertThat(faults.all()).isEmpty();
        return read;
    }

    static List<String> findings(ResolvedCatalog past, ResolvedCatalog now) {
        Diagnostics found = new Diagnostics();
        CompatRules.check(past, now, NamesOfLanguage.all(), "error-spec.yaml", found);
        return found.all().stream().map(EditionsTest::words).sorted().toList();
    }

    private static String words(Diagnostic found) {
        return found.severity() + " " + found.rule().id() + ": " + found.message() + " at " + found.span();
    }
}
