package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a row changes, pages that tell nothing of it stay as they are on the disk, times included. */
class UnchangedPagesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private static final String SPEC = """
            errorSpec: 1
            id: acme.shop
            title: Errors of the shop
            categories:
              cart:
                title: Cart
                range: 1000-1999
                http: 400
                errors:
                  1001: {name: Cart is empty, remedy: Add something.}
                  1002: {name: Cart is full, remedy: Take something out.}
                  1003: {name: Cart is gone, remedy: Begin again.}
                  1004: {name: Cart is locked, http: 409}
              order:
                title: Order
                range: 2000-2999
                http: 404
                errors:
                  2001: {name: Order is gone}
            """;

    @TempDir
    Path project;

    private Path spec;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Files.writeString(project.resolve("error-spec.yaml"), SPEC);
    }

    @Test
    void aTextThatOnlyAnEntryHasChangesItsPageAndTheSearch() throws IOException {
        Target site = target("site", Map.of());

        assertThat(written(site, "Take something out", "Take one thing out"))
                .containsExactly("1002.html", "1002.md", "search-index.js");
    }

    @Test
    void aNameChangesWhatListsItAndTheNeighboursThatLeadToIt() throws IOException {
        Target site = target("site", Map.of());

        assertThat(written(site, "{name: Cart is full,", "{name: Cart is too full, id: CART_IS_FULL,"))
                .containsExactly(
                        "1001.html",
                        "1002.html",
                        "1002.md",
                        "1003.html",
                        "category-cart.html",
                        "index.html",
                        "index.md",
                        "llms.txt",
                        "search-index.js",
                        "status-400.html");
    }

    @Test
    void markdownTooLeavesOtherPagesAsTheyAre() throws IOException {
        Target markdown = target("markdown", Map.of("layout", "perCode"));

        assertThat(written(markdown, "{name: Cart is full,", "{name: Cart is too full, id: CART_IS_FULL,"))
                .containsExactly("1002.md", "README.md");
    }

    private Target target(String name, Map<String, String> options) {
        return new Target(name, project.resolve("out"), options, project.resolve("record.manifest"));
    }

    /** The files that are written when a text of the table becomes another one; all others keep their time. */
    private Set<String> written(Target target, String before, String after) throws IOException {
        run(target);
        List<Path> all = files();
        for (Path file : all) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        assertThat(SPEC).contains(before);
        Files.writeString(spec, SPEC.replace(before, after));
        CompileResult result = run(target);

        Set<String> touched = new TreeSet<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                touched.add(project.resolve("out").relativize(file).toString());
            }
        }
        assertThat(result.written())
                .extracting(file -> project.resolve("out").relativize(file).toString())
                .containsExactlyInAnyOrderElementsOf(touched);
        assertThat(result.unchanged()).isEqualTo(all.size() - touched.size());
        return touched;
    }

    private CompileResult run(Target target) throws IOException {
        CompileResult result = Compiler.run(new CompileRequest(new SpecFile("error-spec.yaml", spec), List.of(target)));
        assertThat(result.failed()).isFalse();
        return result;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("out"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
