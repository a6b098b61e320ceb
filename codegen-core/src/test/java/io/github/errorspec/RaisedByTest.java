package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder in {@code specs/raised} has a table, the document of an API and what is told in {@code expected.txt}, once for all targets
 * that read the document; unless that is an error, also the pages, and of the site what they say of operations.
 */
class RaisedByTest {
    private static final Path CASES = Path.of("src/test/specs/raised");

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void entriesListTheOperationsThatRaiseTheirErrors(String name) throws IOException {
        Path given = CASES.resolve(name);
        CompileResult result = generate(Specs.copy(given, folder.resolve("project")), true);
        Golden.assertMatches(DiagnosticFormat.report(result.diagnostics()), given.resolve("expected.txt"));
        if (result.failed()) {
            assertThat(folder.resolve("pages")).doesNotExist();
            return;
        }
        for (String page : List.of("errors.md", "errors.adoc", "support.md")) {
            Golden.assertMatches(Files.readString(folder.resolve("pages").resolve(page)), given.resolve(page));
        }
        Golden.assertMatches(operationsOnTheSite(), given.resolve("site.html"));
    }

    /** The same Markdown as that of the target {@code markdown} lies beside each page. */
    @Test
    void theMarkdownOfTheSiteListsThemToo() throws IOException {
        generate(Specs.copy(CASES.resolve("named"), folder.resolve("project")), true);

        assertThat(Files.readString(folder.resolve("site/102.md"))).contains("**Raised by:**\n\n| Operation | ");
        assertThat(Files.readString(folder.resolve("site/202.md"))).doesNotContain("Raised by");
    }

    @Test
    void aChangeOfTheDocumentRewritesThePagesAndNothingElseDoes() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        for (String file : List.of("error-spec.yaml", "api.yaml")) {
            Files.copy(CASES.resolve("named").resolve(file), project.resolve(file));
        }
        assertThat(generate(project, false).upToDate()).isFalse();
        assertThat(generate(project, false).upToDate()).isTrue();

        Path api = project.resolve("api.yaml");
        Files.writeString(api, Files.readString(api).replace("[KEPT_SECRET, PARAM_MISSING, \"102\"]", "[201]"));
        CompileResult changed = generate(project, false);

        assertThat(changed.written())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "errors.md", "errors.adoc", "support.md", "102.html", "102.md", "201.html", "201.md");
        assertThat(changed.sources().watched()).contains(project.toAbsolutePath());
    }

    private String operationsOnTheSite() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        try (Stream<Path> pages = Files.list(folder.resolve("site"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".html")).toList()) {
                String section = Jsoup.parse(Files.readString(page))
                        .select("section.raised-by")
                        .outerHtml();
                if (!section.isEmpty()) {
                    sections.put(page.getFileName().toString(), section);
                }
            }
        }
        StringBuilder all = new StringBuilder();
        sections.forEach((page, section) -> all.append("<!-- " + page + " -->\n" + section + "\n"));
        return all.toString();
    }

    /** All targets that read a document. */
    private CompileResult generate(Path given, boolean openapi) throws IOException {
        List<Target> targets = new ArrayList<>();
        targets.add(target("markdown", "pages", Map.of()));
        targets.add(target("markdown", "pages", Map.of("fileName", "support", "audience", "internal")));
        targets.add(target("markdown", "pages", Map.of("flavor", "asciidoc")));
        targets.add(target("site", "site", Map.of()));
        if (openapi) {
            targets.add(target("openapi", "openapi", Map.of()));
        }
        return Compiler.run(
                new CompileRequest(new SpecFile("error-spec.yaml", given.resolve("error-spec.yaml")), targets));
    }

    private Target target(String name, String output, Map<String, String> options) {
        Map<String, String> with = new TreeMap<>(options);
        with.put("document", "api.yaml");
        return new Target(name, folder.resolve(output), with, folder.resolve("default.manifest"));
    }
}
