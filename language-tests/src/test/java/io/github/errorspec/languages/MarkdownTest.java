package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Table;
import io.github.errorspec.model.ErrorDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real sites, built of tables whose texts mean something to one generator or the other, show what the tables say. */
class MarkdownTest {
    private static final Path OUTPUT = Path.of("target/markdown").toAbsolutePath();
    private static final TestCatalog PAGES =
            new TestCatalog("pages", Path.of("../codegen-core/src/test/specs/pages/error-spec.yaml"));
    private static final List<Pages> ALL = List.of(
            new Pages(PAGES, "one"),
            new Pages(PAGES, "perCode"),
            new Pages(TestCatalog.named("hostile"), "perCategory"),
            new Pages(TestCatalog.named("analytics"), "one"),
            new Pages(TestCatalog.named("analytics"), Pages.INTO));

    /** A table in a layout, or in a page that somebody wrote. */
    private record Pages(TestCatalog catalog, String layout) {
        static final String INTO = "into";

        /** Of small letters, since Hugo makes such of others. */
        String folder() {
            return catalog.name() + "-" + layout.toLowerCase(Locale.ROOT);
        }

        void generate(String flavor, Path site) throws IOException {
            Path folder = site.resolve(folder());
            if (layout.equals(INTO)) {
                Files.createDirectories(folder);
                Path guide = guide(folder, flavor);
                String name = guide.getFileName().toString();
                catalog.generate("markdown", folder, Map.of("flavor", flavor, "into", name));
                assertThat(guide).content().endsWith("\n\nBehind.\n");
            } else {
                catalog.generate("markdown", folder, Map.of("flavor", flavor, "layout", layout, "locales", "true"));
            }
        }

        /** A page with a place for the errors. */
        private static Path guide(Path folder, String flavor) throws IOException {
            boolean asciiDoc = flavor.equals("asciidoc");
            String head = asciiDoc ? "= Guide" : "---\ntitle: Guide\n---\n\n# Guide";
            String comment = asciiDoc ? "// %s" : flavor.equals("docusaurus") ? "{/* %s */}" : "<!-- %s -->";
            String page = String.join(
                    "\n",
                    head,
                    "",
                    "Before.",
                    "",
                    comment.formatted("errorspec:begin nanostream.analytics"),
                    comment.formatted("errorspec:end nanostream.analytics"),
                    "",
                    "Behind.",
                    "");
            return Files.writeString(folder.resolve(asciiDoc ? "errors.adoc" : "errors.md"), page);
        }
    }

    static Stream<MarkdownSite> sites() {
        return MarkdownSite.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aReaderOfTheSiteSeesWhatTheTableSays(MarkdownSite site) throws IOException {
        Path built = site.make(OUTPUT, folder -> {
            for (Pages pages : ALL) {
                pages.generate(site.flavor(), folder);
            }
        });
        for (Pages pages : ALL) {
            check(pages.catalog(), Entries.of(built, pages.folder(), site.selector()));
        }
        Entries german = Entries.of(built, "analytics-one/de", site.selector());
        assertThat(german.text("101001")).contains("Endpunkt nicht gefunden").doesNotContain("Endpoint not found");
    }

    private static void check(TestCatalog catalog, Entries entries) throws IOException {
        for (ErrorDefinition error : catalog.read().errors()) {
            String code = error.code().text();
            // What Docusaurus has in titles in place of a backslash.
            String text = entries.text(code).replace('\u29f5', '\\');
            assertThat(text).as("%s in %s", code, entries).contains(code);
            assertThat(texts(error))
                    .allSatisfy(said ->
                            assertThat(text).as("%s in %s", code, entries).contains(said));
        }
    }

    private static List<String> texts(ErrorDefinition error) {
        List<String> texts = new ArrayList<>(List.of(error.texts().name()));
        Stream.of(
                        error.texts().description().stream(),
                        error.texts().causes().stream(),
                        error.texts().remedy().stream(),
                        error.params().stream().flatMap(param -> param.description().stream()))
                .flatMap(each -> each)
                .forEach(text -> addTexts(Markdown.read(text), texts));
        texts.replaceAll(text -> SitePage.normal(CommentLines.visible(CommentLines.single(text))));
        return texts;
    }

    private static void addTexts(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph
                        .table()
                        .map(Table::cells)
                        .orElse(List.of(paragraph.text()))
                        .forEach(text -> texts.add(Inline.plain(text)));
            } else if (block instanceof Block.Heading heading) {
                texts.add(Inline.plain(heading.text()));
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addTexts(item, texts));
            } else if (block instanceof Block.Quote quote) {
                addTexts(quote.blocks(), texts);
            } else if (block instanceof Block.Code code) {
                texts.addAll(code.lines());
            }
        }
    }

    /**
     * What a reader finds who follows the links of the tables.
     *
     * @param folder that of the pages
     * @param texts the entries by the code that a link shows
     */
    private record Entries(Path folder, Map<String, String> texts) {
        static Entries of(Path site, String pages, String selector) {
            Path folder = site.resolve(pages);
            List<Path> starts = Stream.of("errors.html", "errors/index.html", "index.html")
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
            Map<Path, SitePage> read = new HashMap<>();
            Map<String, String> texts = new HashMap<>();
            SitePage first = SitePage.read(starts.get(0), selector);
            Deque<SitePage> next = new ArrayDeque<>(List.of(first));
            while (!next.isEmpty()) {
                SitePage page = next.remove();
                for (SiteLink link : page.links(site)) {
                    SitePage target = read.computeIfAbsent(link.file(), file -> {
                        SitePage found = SitePage.read(file, selector);
                        next.add(found);
                        return found;
                    });
                    texts.putIfAbsent(link.label(), target.text(link.anchor()));
                }
            }
            return new Entries(folder, texts);
        }

        String text(String code) {
            assertThat(texts).as("%s", folder).containsKey(code);
            return texts.get(code);
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }
}
