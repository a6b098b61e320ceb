package io.github.errorspec.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Region;
import io.github.errorspec.emit.markdown.ReadPage.LinkTo;
import io.github.errorspec.emit.markdown.ReadPage.Part;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Table;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the pages sees is what the table says, and links lead to where they say, in the flavour of GitHub. */
class MarkdownPagesTest {
    private static final Set<String> TAGS =
            Set.of("<code>", "</code>", "<em>", "</em>", "<strong>", "</strong>", "<br />");

    /** A table whose texts mean something to one tool or another. */
    private static final String PAGES = "pages";

    private static final String PARAM = "Param";

    private static Catalog read(String table) throws IOException {
        return table.equals(PAGES)
                ? Specs.read(Path.of("src/test/specs/pages/error-spec.yaml"))
                : Specs.readValid(table);
    }

    static Stream<Arguments> everyTableInEveryLayout() throws IOException {
        return Stream.concat(Stream.of(PAGES), Specs.valid().stream())
                .flatMap(
                        table -> Stream.of("one", "perCategory", "perCode").map(layout -> Arguments.of(table, layout)));
    }

    @ParameterizedTest
    @MethodSource("everyTableInEveryLayout")
    void whatIsReadIsWhatTheTableSays(String table, String layout) throws IOException {
        Catalog catalog = read(table);
        Map<String, ReadPage> pages = pages(catalog, layout);
        Map<String, Part> entries = new HashMap<>();
        pages.values().forEach(page -> page.parts().forEach(part -> entries.putIfAbsent(code(part), part)));

        assertThat(catalog.errors()).allSatisfy(error -> {
            Part entry = entries.get(error.code().text());
            String shown = entry.heading() + " " + entry.read();
            assertThat(shown).contains(ReadPage.normal(seen(error.texts().name())));
            assertThat(texts(error)).allSatisfy(text -> assertThat(shown).contains(text));
            List<String> params = paramTable(error);
            assertThat(paramTable(entry, Math.max(0, params.size() - 1))).isEqualTo(params);
            assertThat(entry.read()).contains("Id: " + error.id().value());
            assertThat(entry.read().contains("Category: "))
                    .isEqualTo(layout.equals("perCode") && error.categoryId().isPresent());
        });
        assertThat(pages.values()).allSatisfy(page -> assertThat(page.html())
                .allMatch(tag -> TAGS.contains(tag) || tag.startsWith("<!-- ")));
    }

    /** The first column of a table of params with so many of them. */
    private static List<String> paramTable(Part entry, int params) {
        return entry.rows().stream()
                .map(cells -> cells.get(0))
                .dropWhile(first -> !first.equals(PARAM))
                .limit(1 + params)
                .toList();
    }

    private static List<String> paramTable(ErrorDefinition error) {
        Stream<String> names = error.params().stream()
                .flatMap(param -> Stream.concat(
                        Stream.of(param.name()),
                        param.type().members().stream()
                                .map(member -> param.name() + (param.type().list() ? "[]." : ".") + member.name())));
        return error.params().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(PARAM), names).toList();
    }

    /** The code that a part is about; of no other heading, it is the first word. */
    private static String code(Part part) {
        return part.heading().split(" ", 2)[0];
    }

    /** What has to be found in an entry. */
    private static List<String> texts(ErrorDefinition error) {
        List<String> texts = new ArrayList<>();
        error.texts().description().ifPresent(text -> addTexts(Markdown.read(text), texts));
        error.texts().causes().forEach(text -> addTexts(Markdown.read(text), texts));
        error.texts().remedy().ifPresent(text -> addTexts(Markdown.read(text), texts));
        error.params().forEach(param -> {
            texts.add(param.name());
            param.description().ifPresent(text -> addTexts(Markdown.read(text), texts));
        });
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static void addTexts(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph
                        .table()
                        .map(Table::cells)
                        .orElse(List.of(paragraph.text()))
                        .forEach(text -> texts.add(ReadPage.normal(seen(Inline.plain(text)))));
            } else if (block instanceof Block.Heading heading) {
                texts.add(ReadPage.normal(seen(Inline.plain(heading.text()))));
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addTexts(item, texts));
            } else if (block instanceof Block.Quote quote) {
                addTexts(quote.blocks(), texts);
            } else if (block instanceof Block.Code code) {
                code.lines().forEach(line -> texts.add(ReadPage.normal(seen(line))));
            }
        }
    }

    private static String seen(String text) {
        return CommentLines.visible(CommentLines.single(text));
    }

    @ParameterizedTest
    @MethodSource("everyTableInEveryLayout")
    void linksLeadToWhatTheyName(String table, String layout) throws IOException {
        Catalog catalog = read(table);
        Map<String, ReadPage> pages = pages(catalog, layout);
        Set<String> addresses = catalog.errors().stream()
                .flatMap(error -> error.texts().links().values().stream())
                .collect(Collectors.toSet());
        addresses.addAll(catalog.links().values());

        pages.forEach((name, page) -> {
            for (LinkTo link : page.links()) {
                if (!link.address().matches("(?i)(https?|mailto):.*")) {
                    assertThat(target(name, link, pages))
                            .as("%s in %s", link, name)
                            .matches(heading -> isAbout(heading, link.label()) || isAbout(link.label(), heading));
                }
            }
        });
        assertThat(pages.values().stream()
                        .flatMap(page -> page.links().stream())
                        .map(LinkTo::address))
                .containsAll(addresses);
    }

    /** Whether one of them is a code, and the other one that with its name. */
    private static boolean isAbout(String longer, String code) {
        return longer.equals(code) || longer.startsWith(code + " ");
    }

    /** The heading that a link leads to, by the rules of GitHub. */
    private static String target(String from, LinkTo link, Map<String, ReadPage> pages) {
        int hash = link.address().indexOf('#');
        String file = hash < 0 ? link.address() : link.address().substring(0, hash);
        ReadPage page = pages.get(file.isEmpty() ? from : file);
        assertThat(page).as("%s in %s", link, from).isNotNull();
        List<String> headings = page.parts().stream().skip(1).map(Part::heading).toList();
        return hash < 0 ? headings.get(0) : anchors(headings).get(link.address().substring(hash + 1));
    }

    private static Map<String, String> anchors(List<String> headings) {
        Map<String, String> anchors = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String heading : headings) {
            String slug = heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]", "")
                    .replace(' ', '-');
            int count = counts.merge(slug, 1, Integer::sum);
            anchors.put(count == 1 ? slug : slug + "-" + (count - 1), heading);
        }
        return anchors;
    }

    /** The facts of the page that the table was made of: title, five sections with introductions, 24 rows. */
    @Test
    void thePageHasAllFactsOfItsSource() throws IOException {
        ReadPage page = pages(Specs.read(Path.of("../error-spec.yaml")), "one").get("errors.md");
        List<Part> sections =
                page.parts().stream().filter(part -> part.level() == 2).toList();

        assertThat(page.parts().get(1).heading()).isEqualTo("Analytics API Error Codes");
        assertThat(sections)
                .extracting(Part::heading)
                .containsExactly(
                        "Request Configuration Errors",
                        "Authentication Errors",
                        "Filter Errors",
                        "Processing Errors",
                        "Accessibility Errors");
        assertThat(sections).allMatch(section -> section.read().indexOf("Code Name") > 40);
        List<String> rows = sections.stream()
                .flatMap(section -> section.rows().stream()
                        .skip(1)
                        .map(cells -> String.join(",", cells) + "," + category(section.heading())))
                .toList();
        assertThat(rows).hasSize(24).isEqualTo(facts());
        assertThat(page.parts().stream().filter(part -> part.level() == 3).map(Part::heading))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .toList());
    }

    private static List<String> facts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/analytics-facts.csv")).stream()
                .skip(1)
                .toList();
    }

    /** By the first word of the title of its section. */
    private static String category(String title) {
        return title.substring(0, title.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    /** Neither the entry of an internal row nor its code is told to the public. */
    @Test
    void publicPagesDoNotKnowInternalRows() throws IOException {
        Catalog catalog = Specs.readValid("everything");
        Predicate<ErrorDefinition> internal = error -> !error.isPublic();
        assertThat(catalog.errors()).anyMatch(internal);

        for (String layout : List.of("one", "perCategory", "perCode")) {
            String open = all(catalog, Map.of("layout", layout));
            String closed = all(catalog, Map.of("layout", layout, "audience", "internal"));
            assertThat(catalog.errors().stream().filter(internal)).allSatisfy(error -> {
                assertThat(open)
                        .doesNotContain(error.code().text())
                        .doesNotContain(error.id().value());
                assertThat(closed).contains(error.code().text()).contains("**Internal:**");
            });
        }
    }

    /** A code that readers may not know is no advice to them, and a category of such codes is none of theirs. */
    @Test
    void publicPagesAdviseNothingInternal() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                categories:
                  open:
                    errors:
                      1: {name: Old, deprecated: {since: 1.0.0, replacedBy: 7777}}
                    retired:
                      2: {since: 1.0.0, replacedBy: 7777}
                  closed:
                    title: Secret things
                    errors:
                      7777: {name: Secret, visibility: internal}
                """);

        assertThat(all(catalog, Map.of()))
                .doesNotContain("7777")
                .doesNotContain("Secret")
                .contains("since 1.0.0.");
        assertThat(all(catalog, Map.of("audience", "internal")))
                .containsOnlyOnce("### 7777\n")
                .contains("since 1.0.0; use [7777](#7777) instead.");
    }

    /** Those of a page in another language, and the body of an answer, are as the translation has them; the rest is as in the table. */
    @Test
    void whatIsReadInAnotherLanguageIsWhatItsTranslationSays() throws IOException {
        Catalog catalog = Specs.read(Path.of("../error-spec.yaml"));
        Map<String, String> pages = new HashMap<>();
        Targets.files("markdown", catalog, Map.of("locales", "true"))
                .forEach(file -> pages.put(file.path(), file.content()));

        assertThat(pages).containsOnlyKeys("errors.md", "de/errors.md");
        Translation german = catalog.locales().orElseThrow().translations().get(0);
        ReadPage page = ReadPage.of(pages.get("de/errors.md"));
        assertThat(page.parts().stream().filter(part -> part.level() == 3))
                .hasSize(german.errors().size())
                .allSatisfy(part -> assertThat(part.read())
                        .startsWith(german.errors().get(part.heading()).name().orElseThrow())
                        .contains("What to do: "));
        assertThat(pages.get("de/errors.md"))
                .contains("\"title\": \"Endpunkt nicht gefunden\"")
                .doesNotContain("](../");
        assertThat(pages.get("errors.md"))
                .isEqualTo(Targets.files("markdown", catalog, Map.of()).get(0).content());
    }

    @Test
    void aPageOfAsciiDocSaysItsLanguage() throws IOException {
        Catalog catalog = Specs.read(Path.of("../error-spec.yaml"));

        assertThat(Targets.files("markdown", catalog, Map.of("flavor", "asciidoc", "locales", "true")))
                .extracting(file -> file.path() + "\n"
                        + file.content().lines().skip(2).limit(3).toList())
                .containsExactly(
                        "errors.adoc\n[:lang: en, , = Analytics API Error Codes]",
                        "de/errors.adoc\n[:lang: de, , = Analytics API Error Codes]");
    }

    /** The list for language models leads to the page that somebody wrote, and who has not marked it is told how to. */
    @Test
    void errorsInAPageOfAUserAreFoundThere() throws IOException {
        Catalog catalog = Specs.read(Path.of("../error-spec.yaml"));
        Map<String, String> options = Map.of("into", "guide/api.mdx", "llms", "true", "flavor", "docusaurus");

        assertThat(Targets.files("markdown", catalog, options))
                .extracting(GeneratedFile::path)
                .containsExactly("guide/api.mdx", "llms.txt");
        assertThat(all(catalog, options)).contains("(guide/api.mdx#101002)");
        assertThat(Targets.named("markdown")
                        .plan(ResolvedCatalog.of(catalog), options)
                        .regions())
                .extracting(Region::lines)
                .containsExactly("the lines `{/* errorspec:begin nanostream.analytics */}` and"
                        + " `{/* errorspec:end nanostream.analytics */}`");
    }

    private static String all(Catalog catalog, Map<String, String> options) {
        return Targets.files("markdown", catalog, options).stream()
                .map(file -> file.path() + "\n" + file.content())
                .collect(Collectors.joining());
    }

    private static Map<String, ReadPage> pages(Catalog catalog, String layout) {
        Map<String, ReadPage> pages = new LinkedHashMap<>();
        Map<String, String> options = Map.of("layout", layout, "audience", "internal", "llms", "true");
        for (GeneratedFile file : Targets.files("markdown", catalog, options)) {
            pages.put(file.path(), ReadPage.of(file.content()));
        }
        assertThat(Optional.ofNullable(pages.get(layout.equals("one") ? "errors.md" : "README.md")))
                .isPresent();
        return pages;
    }
}
