package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.Difference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The errors go between two lines of a user's page, and all else in it stays. A folder in {@code specs/regions} has a page, what is told
 * in {@code expected.txt}, and unless that is an error, the page that comes out of it.
 */
class RegionsTest {
    private static final Path CASES = Path.of("src/test/specs/regions");
    private static final String PAGE = """
            # Guide
            <!-- errorspec:begin acme.shop -->
            <!-- errorspec:end acme.shop -->
            Behind.
            """;

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageBecomesWhatIsExpected(String name) throws IOException {
        Path given = CASES.resolve(name);
        Path page = page(Files.readAllBytes(given.resolve("page.md")));
        CompileResult result = generate(Map.of("into", "page.md"));
        Golden.assertMatches(DiagnosticFormat.report(result.diagnostics()), given.resolve("expected.txt"));
        Path expected = given.resolve("expected.md");
        if (result.failed()) {
            assertThat(page).hasBinaryContent(Files.readAllBytes(given.resolve("page.md")));
            assertThat(expected).doesNotExist();
            assertThat(folder.resolve("default.manifest")).doesNotExist();
        } else {
            if (System.getProperty("golden.update") != null) {
                Files.copy(page, expected, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(page).hasBinaryContent(Files.readAllBytes(expected));
            assertThat(result.written()).containsExactly(page);
            assertThat(generate(Map.of("into", "page.md")).upToDate()).isTrue();
        }
    }

    @Test
    void anEditOutsideStaysAndOneInsideIsUndone() throws IOException {
        Path page = page(PAGE.getBytes(StandardCharsets.UTF_8));
        Map<String, String> options = Map.of("into", "page.md");
        generate(options);
        String filled = Files.readString(page);

        String outside = filled.replace("Behind.", "Edited.\nAnd longer.");
        edit(page, outside);
        assertThat(generate(options).upToDate()).isTrue();
        assertThat(page).hasContent(outside);

        edit(page, outside.replace("Nothing is left.", "Much is left."));
        CompileResult undone = generate(options);
        assertThat(undone.written()).containsExactly(page);
        assertThat(page).hasContent(outside);

        edit(page, outside.replace("errorspec:end", "errorspec:done"));
        assertThat(DiagnosticFormat.report(generate(options).diagnostics()))
                .contains("page.md:2:6: error: `errorspec:begin acme.shop` begins what no line ends [region-markers]");
        Files.delete(page);
        assertThat(DiagnosticFormat.report(generate(options).diagnostics()))
                .startsWith("docs/page.md:1:1: error: the page does not exist: ")
                .contains("it is a file of yours that has the lines `<!-- errorspec:begin acme.shop -->` and ");
    }

    private static void edit(Path page, String text) throws IOException {
        FileTime before = Files.getLastModifiedTime(page);
        Files.writeString(page, text);
        Files.setLastModifiedTime(page, FileTime.fromMillis(before.toMillis() + 10_000));
    }

    @Test
    void aComparisonTellsOfARegionThatIsNotUpToDate() throws IOException {
        Path page = page(PAGE.getBytes(StandardCharsets.UTF_8));
        Target target = target(Map.of("into", "page.md"), "default");

        List<Difference> differences =
                Compiler.run(new CompileRequest(spec(), List.of(target), true)).differences();

        assertThat(page).hasContent(PAGE);
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).before()).contains(PAGE);
        generate(Map.of("into", "page.md"));
        assertThat(differences.get(0).after()).isEqualTo(Optional.of(Files.readString(page)));
        assertThat(Compiler.run(new CompileRequest(spec(), List.of(target), true))
                        .differences())
                .isEmpty();
    }

    @Test
    void thePageStaysAsItIsWhenNothingFillsItAnyMore() throws IOException {
        Path page = page(PAGE.getBytes(StandardCharsets.UTF_8));
        generate(Map.of("into", "page.md"));
        String filled = Files.readString(page);

        CompileResult other = generate(Map.of());

        assertThat(other.removed()).isEmpty();
        assertThat(page).hasContent(filled);
        assertThatThrownBy(() -> generate(Map.of("fileName", "page")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page.md is in the way: ErrorSpec did not generate it");
        assertThat(page).hasContent(filled);
    }

    @Test
    void aPageThatWasGeneratedAsAWholeCanBecomeAUsers() throws IOException {
        generate(Map.of());
        Path page = folder.resolve("docs/errors.md");
        Files.writeString(page, PAGE);

        assertThat(generate(Map.of("into", "errors.md")).removed()).isEmpty();
        assertThat(page)
                .content()
                .startsWith("# Guide\n")
                .contains("## Errors\n")
                .endsWith("Behind.\n");
    }

    @Test
    void twoExecutionsCannotFillTheSameRegionInTwoWays() throws IOException {
        Path page = page(PAGE.getBytes(StandardCharsets.UTF_8));
        generate(Map.of("into", "page.md"));
        byte[] filled = Files.readAllBytes(page);
        Target other = target(Map.of("into", "page.md", "flavor", "hugo"), "other");

        assertThatThrownBy(() -> Compiler.run(new CompileRequest(spec(), List.of(other))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the region `acme.shop` of " + page + " is also generated from another spec");
        assertThat(page).hasBinaryContent(filled);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkAndWhoMayReadThePageStay() throws IOException {
        Path real = Files.writeString(folder.resolve("real.md"), PAGE);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createDirectories(folder.resolve("docs"));
        Path page = Files.createSymbolicLink(folder.resolve("docs/page.md"), real);

        generate(Map.of("into", "page.md"));

        assertThat(page).isSymbolicLink();
        assertThat(real).content().contains("### 1001");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private Path page(byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        return Files.write(folder.resolve("docs/page.md"), content);
    }

    private SpecFile spec() throws IOException {
        Path spec = folder.resolve("error-spec.yaml");
        if (!Files.exists(spec)) {
            Files.copy(CASES.resolve("error-spec.yaml"), spec);
        }
        return new SpecFile("error-spec.yaml", spec);
    }

    private Target target(Map<String, String> options, String record) {
        return new Target("markdown", folder.resolve("docs"), options, folder.resolve(record + ".manifest"));
    }

    private CompileResult generate(Map<String, String> options) throws IOException {
        return Compiler.run(new CompileRequest(spec(), List.of(target(options, "default"))));
    }

    @Test
    void whatAKilledRunLeftBesideThePageGoesWithTheNext() throws IOException {
        page(PAGE.getBytes(StandardCharsets.UTF_8));
        generate(Map.of("into", "page.md"));
        Path record = target(Map.of(), "default").record();
        String staging = ".01234567-89ab-cdef-0123-456789abcdef.tmp";
        Path left = Files.writeString(folder.resolve("docs/page.md" + staging), "half of i");
        Files.writeString(
                record,
                Files.readString(record)
                        .replaceFirst("fingerprint .*", "fingerprint ")
                        .replaceFirst("staging .*", "staging " + staging));

        generate(Map.of("into", "page.md"));

        assertThat(left).doesNotExist();
    }
}
