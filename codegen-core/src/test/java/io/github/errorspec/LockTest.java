package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.past.PastReader;
import io.github.errorspec.past.PastReader.LockText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final String TABLE = """
            errorSpec: 1
            id: acme.shop
            http: 400
            categories:
              orders:
                errors:
                  1001: {name: Order gone, http: 404}
                  1002: {name: Order closed}
            errors:
              9: {name: Unknown}
            """;

    @TempDir
    Path folder;

    @Test
    void aTableIsLockedAndGuarded() throws IOException {
        write(TABLE);
        assertThat(lock().written()).hasValue("error-spec.lock: 3 rows, locked for the first time");
        assertThat(check().diagnostics()).isEmpty();
        assertThat(check().isCompared()).isTrue();

        write(TABLE.replace("http: 404", "http: 410"));

        assertThat(report(check()))
                .contains("error-spec.yaml:7:")
                .contains("404")
                .contains("error-spec.lock:11:");
    }

    @Test
    void whereNothingIsLockedThereIsNothingToCompareWith() throws IOException {
        write(TABLE);

        assertThat(check().failed()).isFalse();
        assertThat(check().isCompared()).isFalse();
    }

    @Test
    void theLockSaysWhatIsNew() throws IOException {
        write(TABLE);
        lock();
        assertThat(lock().written()).hasValue("error-spec.lock: 3 rows, nothing changed");

        write(TABLE.replace("name: Unknown", "name: Unknown, remedy: Call us") + "  10: {name: New}\n");

        assertThat(lock().written()).hasValue("error-spec.lock: 4 rows: 1 added, 1 changed, 0 removed");
    }

    /** Whoever removed a row has to know both: where it was named, and that it was released. */
    @Test
    void aRowThatIsGoneIsToldBesideTheRowsThatNameIt() throws IOException {
        String named = TABLE.replace(
                "{name: Order gone, http: 404}", "{name: Order gone, http: 404, deprecated: {replacedBy: 1002}}");
        write(named);
        lock();
        write(named.replaceFirst(" {6}1002.*\n", ""));

        assertThat(check().diagnostics())
                .extracting(found -> found.rule().id())
                .containsExactlyInAnyOrder("unknown-replacement", "code-removed");
    }

    @Test
    void aDraftIsNotLocked() throws IOException {
        write(TABLE + "  10: {name: New, stability: draft}\n");
        lock();
        assertThat(lockText()).doesNotContain("New");
        write(TABLE + "  10: {name: Newer, stability: draft, http: 500}\n");

        assertThat(check().diagnostics()).isEmpty();
    }

    @Test
    void aTableThatBreaksAPromiseIsNotLocked() throws IOException {
        write(TABLE);
        lock();
        String before = lockText();
        write(TABLE.replace("  9: {name: Unknown}", "  8: {name: Other}"));

        LockResult result = lock();

        assertThat(result.written()).isEmpty();
        assertThat(result.check().failed()).isTrue();
        assertThat(lockText()).isEqualTo(before);
    }

    @Test
    void aTableWithAnErrorIsNotLocked() throws IOException {
        write(TABLE + "  9: {name: Twice}\n");

        assertThat(lock().written()).isEmpty();
        assertThat(folder.resolve("error-spec.lock")).doesNotExist();
    }

    @Test
    void aFileThatIsNoLockIsLeftAsItIs() throws IOException {
        write(TABLE);
        Files.writeString(folder.resolve("error-spec.lock"), TABLE);

        assertThat(lock().written()).isEmpty();
        assertThat(lockText()).isEqualTo(TABLE);
    }

    @Test
    void aDamagedLockIsOneErrorThatNamesItAndTheWayOut() throws IOException {
        write(TABLE);
        lock();
        String whole = lockText();
        int row = whole.indexOf("      1002");

        assertBroken(whole.substring(0, row), "is not whole: its last line is not there");
        assertBroken(whole.substring(0, row + 40), "error-spec.lock");
        assertBroken(
                whole.replaceFirst(" {6}1002.*\n", ""),
                "is not whole: it has 13 lines before the last one, which says 14");
        assertBroken(whole.replaceFirst("(?m)^ {6}1002", "<<<<<<< main\n$0"), "error-spec.lock");
        assertBroken(
                whole.replace("http: 404", "http: 405"), "is not as it was written: its lines have another checksum");
        assertBroken(withoutChecksum(whole).replace("http: 404", "htpp: 404"), "unknown key `htpp`");
        assertBroken("", "the lock is empty");
    }

    /** Also where nothing that a release promised has changed, as in a comment or in the count itself. */
    @Test
    void oneByteThatChangedIsNoticedInEachLine() throws IOException {
        write(TABLE);
        lock();
        String whole = lockText();
        List<String> lines = whole.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int at : Set.of(0, line.length() / 2, line.length() - 1)) {
                List<String> changed = new ArrayList<>(lines);
                char other = line.charAt(at) == 'x' ? 'y' : 'x';
                changed.set(i, line.substring(0, at) + other + line.substring(at + 1));

                assertBroken(String.join("\n", changed) + "\n", "error-spec.lock is not ");
            }
        }
    }

    /** As the first versions wrote it. */
    @Test
    void aLockWithoutAChecksumIsALock() throws IOException {
        write(TABLE);
        lock();
        Files.writeString(folder.resolve("error-spec.lock"), withoutChecksum(lockText()));
        assertThat(check().isCompared()).isTrue();
        assertThat(check().diagnostics()).isEmpty();

        write(TABLE.replace("http: 404", "http: 410"));

        assertThat(report(check())).contains("error-spec.lock:11:");
    }

    private static String withoutChecksum(String lock) {
        String without = lock.replaceFirst(" with the checksum [0-9a-f]{8}", "");
        assertThat(without).isNotEqualTo(lock);
        return without;
    }

    @Test
    void aLockOfANewerFormatAsksForANewerErrorSpec() throws IOException {
        write(TABLE);
        lock();
        String newer = withoutChecksum(lockText()).replace("errorSpec: 1", "errorSpec: 2");

        assertBroken(newer, "use the version of ErrorSpec that wrote it, or a newer one");
    }

    @Test
    void aLockThatIsNotUtf8IsBroken() throws IOException {
        write(TABLE);
        lock();
        byte[] bytes = lockText().replace("Unknown", "Unkn?wn").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Files.write(folder.resolve("error-spec.lock"), bytes);

        assertThat(check().couldNotRead()).isTrue();
    }

    /** A checkout may leave a link whose target it does not have; then there is a past, and it is not known. */
    @Test
    void aLockThatIsALinkToNowhereIsNoTableWithoutALock() throws IOException {
        write(TABLE);
        try {
            Files.createSymbolicLink(folder.resolve("error-spec.lock"), Path.of("gone.lock"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("links can be made here").isNull();
        }

        assertThat(check().couldNotRead()).isTrue();
        assertThat(report(check())).contains("does not exist");
    }

    @Test
    void lineBreaksOfWindowsAreNoDamage() throws IOException {
        write(TABLE);
        lock();
        Files.writeString(folder.resolve("error-spec.lock"), lockText().replace("\n", "\r\n"));

        assertThat(check().diagnostics()).isEmpty();
    }

    @Test
    void aBaselineThatIsNamedCanBeASpecAndHasToBeThere() throws IOException {
        write(TABLE.replace("404", "410"));
        Files.writeString(folder.resolve("old.yaml"), TABLE);

        assertThat(report(against("old.yaml"))).contains("404").contains("old.yaml:7:");
        assertThat(against("nothing.yaml").couldNotRead()).isTrue();
        Files.writeString(folder.resolve("old.yaml"), TABLE.replace("errors", "error"));
        assertThat(against("old.yaml").couldNotRead()).isTrue();
    }

    @Test
    void nothingIsWrittenIntoAnArchive() throws IOException {
        Path jar = folder.resolve("a.jar");
        try (var files = java.nio.file.FileSystems.newFileSystem(jar, java.util.Map.of("create", "true"))) {
            Path spec = files.getPath("error-spec.yaml");
            Files.writeString(spec, TABLE);

            assertThatThrownBy(() -> Compiler.lock(new SpecFile("error-spec.yaml", spec)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("archive");
        }
    }

    /** Whatever has changed since: rows that are known are not read, and nobody can tell. */
    @Property(tries = 200)
    void aLockIsReadAsAWholeWhateverIsKnownOfIt(@ForAll long seed) {
        Catalog released = Specs.read(SpecMaker.text(seed));
        String lock = Guard.lock(ResolvedCatalog.of(released)).text();
        Catalog whole = Specs.read(lock);
        ResolvedCatalog today = ResolvedCatalog.of(changed(whole, new Random(seed)));
        Diagnostics diagnostics = new Diagnostics();

        Optional<Catalog> read = PastReader.readLock(
                        new LockText("error-spec.yaml", lock), today, Guard.lock(today), diagnostics)
                .map(ResolvedCatalog::definition);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(read.orElseThrow())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(SourceSpan.class)
                .ignoringFieldsMatchingRegexes(".*[.]span", ".*keys")
                .withEqualsForType((a, b) -> a.pattern().equals(b.pattern()), Pattern.class)
                .isEqualTo(whole);
        assertThat(read.get().errors())
                .extracting(row -> row.span().line())
                .isEqualTo(whole.errors().stream().map(row -> row.span().line()).toList());
    }

    /** Some rows are gone, some have gone elsewhere. */
    private static Catalog changed(Catalog catalog, Random random) {
        List<Category> categories = new ArrayList<>();
        List<ErrorDefinition> moved = new ArrayList<>(catalog.uncategorized());
        for (Category category : catalog.categories()) {
            List<ErrorDefinition> rows = new ArrayList<>(category.errors());
            rows.removeIf(row -> random.nextInt(3) == 0);
            if (!rows.isEmpty() && random.nextInt(4) == 0) {
                moved.add(rows.remove(0));
            }
            Collections.shuffle(rows, random);
            categories.add(category.withErrors(rows));
        }
        return catalog.withErrors(categories, moved);
    }

    private void assertBroken(String text, String expected) throws IOException {
        Files.writeString(folder.resolve("error-spec.lock"), text);
        CheckResult result = check();
        assertThat(report(result))
                .contains(expected)
                .contains("error-spec.lock")
                .contains("help: ");
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.couldNotRead()).isTrue();
        assertThat(result.isCompared()).isFalse();
        assertThat(lock().written()).isEmpty();
        assertThat(lockText()).isEqualTo(text);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("error-spec.yaml"), text);
    }

    private SpecFile spec() {
        return new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml"));
    }

    private CheckResult check() {
        return Compiler.check(spec(), Baseline.lock());
    }

    private CheckResult against(String baseline) {
        return Compiler.check(spec(), new Baseline(Optional.of(baseline), folder));
    }

    private LockResult lock() throws IOException {
        return Compiler.lock(spec());
    }

    private String lockText() throws IOException {
        return Files.readString(folder.resolve("error-spec.lock"));
    }

    private static String report(CheckResult result) {
        return DiagnosticFormat.report(result.diagnostics());
    }
}
