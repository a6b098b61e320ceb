package io.github.errorspec.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Table;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the pages sees is what the table says, nothing of it runs, and links lead to where they say. */
class SitePagesTest {
    private static final Path ANALYTICS = Path.of("../error-spec.yaml");

    private static final Map<String, String> ALL = Map.of("audience", "internal");

    static Stream<String> tables() throws IOException {
        return Stream.concat(Stream.of("pages"), Specs.valid().stream());
    }

    private static Catalog read(String table) throws IOException {
        return table.equals("pages")
                ? Specs.read(Path.of("src/test/specs/pages/error-spec.yaml"))
                : Specs.readValid(table);
    }

    private static Map<String, String> files(Catalog catalog, Map<String, String> options) {
        Map<String, String> files = new LinkedHashMap<>();
        for (GeneratedFile file : Targets.files("site", catalog, options)) {
            assertThat(files.put(file.path(), file.content())).as(file.path()).isNull();
        }
        return files;
    }

    /** The pages by their paths. */
    private static Map<String, Document> pages(Map<String, String> files) {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(content));
            }
        });
        return pages;
    }

    /** The facts of the page that the table was made of: title, five sections with introductions, 24 rows. */
    @Test
    void theFirstPageHasAllFactsOfItsSource() throws IOException {
        Map<String, Document> pages = pages(files(Specs.read(ANALYTICS), Map.of()));
        Document page = pages.get("index.html");

        assertThat(page.select("h1").eachText()).containsExactly("Analytics API Error Codes");
        List<Element> sections = page.select("section.group");
        assertThat(sections)
                .extracting(section -> section.select("h2").text())
                .containsExactly(
                        "Request Configuration Errors",
                        "Authentication Errors",
                        "Filter Errors",
                        "Processing Errors",
                        "Accessibility Errors");
        assertThat(sections).allMatch(section -> section.select("> p").text().length() > 40);
        List<String> rows = sections.stream()
                .flatMap(section -> section.select("tbody tr").stream()
                        .map(row -> row.select("th").text() + ","
                                + row.select("td b").text() + ","
                                + row.select(".status").text() + ","
                                + category(section.select("h2").text())))
                .toList();
        assertThat(rows).hasSize(24).isEqualTo(facts());
        assertThat(page.select("section.group tbody tr").eachAttr("id"))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.substring(0, 6)).toList());
        assertThat(rows).allSatisfy(row -> assertThat(entryFacts(pages.get(row.substring(0, 6) + ".html")))
                .isEqualTo(row));
    }

    /** What the page of a code says of it. */
    private static String entryFacts(Document page) {
        return page.select("h1 code").text() + "," + page.select("h1 span").text() + ","
                + page.select(".tags .status").text().substring("HTTP ".length(), "HTTP 404".length()) + ","
                + category(page.select(".crumbs a").last().text());
    }

    /** By the first word of its title. */
    private static String category(String title) {
        return title.substring(0, title.indexOf(' ')).toLowerCase(Locale.ROOT);
    }

    private static List<String> facts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/analytics-facts.csv")).stream()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsReadIsWhatTheTableSays(String table) throws IOException {
        Catalog catalog = read(table);
        Map<String, Document> pages = pages(files(catalog, ALL));
        Map<String, Document> entries = new LinkedHashMap<>();
        pages.values().forEach(page -> {
            if (page.selectFirst("main.entry") != null) {
                entries.putIfAbsent(page.select("h1 code").text(), page);
            }
        });

        assertThat(catalog.errors()).allSatisfy(error -> {
            Element entry = Optional.ofNullable(entries.get(error.code().text()))
                    .orElseThrow()
                    .selectFirst("main");
            String shown = normal(entry.wholeText());
            assertThat(texts(error)).allSatisfy(text -> assertThat(shown).contains(text));
            assertThat(entry.select(".params > .scroll > table > tbody > tr"))
                    .hasSize(error.params().stream()
                            .mapToInt(param -> 1 + param.type().members().size())
                            .sum());
            assertThat(shown).contains(error.id().value());
            assertThat(error.texts().support().runbook().stream())
                    .allSatisfy(address ->
                            assertThat(entry.select("a").eachAttr("href")).contains(address));
        });
        assertThat(catalog.allRetired())
                .allSatisfy(retired ->
                        assertThat(entries.get(retired.code().text()).text()).contains("Retired"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSearchKnowsAllWords(String table) throws IOException {
        Catalog catalog = read(table);
        String index = normal(files(catalog, ALL).get("search-index.js")).toLowerCase(Locale.ROOT);

        assertThat(catalog.errors()).allSatisfy(error -> {
            assertThat(words(texts(error))).allSatisfy(word -> assertThat(index).contains(word));
            List<String> message = error.texts().message().stream()
                    .flatMap(template -> template.parts().stream())
                    .filter(MessageTemplate.Literal.class::isInstance)
                    .map(part -> ((MessageTemplate.Literal) part).text())
                    .toList();
            assertThat(words(message)).allSatisfy(word -> assertThat(index).contains(word));
        });
    }

    /** Those of letters and digits alone. */
    private static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .toList();
    }

    @Test
    void aSearchEngineIsToldWhatAnEntryIs() throws IOException {
        Map<String, Document> pages = pages(files(read("pages"), Map.of()));

        assertThat(description(pages.get("1001.html"))).isEqualTo("Amount exceeds {max}");
        assertThat(description(pages.get("3001.html")))
                .isEqualTo("3001 Draft \u00b7 HTTP 400 Bad Request \u00b7 import of devices");
        assertThat(pages.values().stream().filter(page -> page.selectFirst("main.entry") != null))
                .noneMatch(page -> description(page).isEmpty());
    }

    private static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }

    @Test
    void codeIsShownInTheLanguagesThatAreWanted() throws IOException {
        assertThat(languages("")).isEmpty();
        assertThat(languages("php, java")).containsExactly("Java", "PHP");
        assertThat(languages("java,typescript,python,go,kotlin,csharp,rust,php"))
                .isEqualTo(languages(Map.of()))
                .containsExactly("Java", "TypeScript", "Python", "Go", "Kotlin", "C#", "Rust", "PHP");
    }

    private static List<String> languages(String usage) throws IOException {
        return languages(Map.of("usage", usage));
    }

    /** Those of the first entry, which all others have too. */
    private static List<String> languages(Map<String, String> options) throws IOException {
        List<List<String>> all = pages(files(Specs.read(ANALYTICS), options)).values().stream()
                .filter(page -> page.selectFirst("main.entry") != null)
                .map(page -> page.select(".usage h3").eachText())
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> texts(ErrorDefinition error) {
        List<String> texts = new ArrayList<>(List.of(normal(error.texts().name())));
        Stream.of(
                        error.texts().description().stream(),
                        error.texts().causes().stream(),
                        error.texts().remedy().stream(),
                        error.texts().support().description().stream(),
                        error.texts().support().remedy().stream(),
                        error.params().stream().flatMap(param -> param.description().stream()))
                .flatMap(each -> each)
                .forEach(text -> addTexts(Markdown.read(text), texts));
        return texts;
    }

    private static void addTexts(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph
                        .table()
                        .map(Table::cells)
                        .orElse(List.of(paragraph.text()))
                        .forEach(text -> texts.add(normal(Inline.plain(text))));
            } else if (block instanceof Block.Heading heading) {
                texts.add(normal(Inline.plain(heading.text())));
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addTexts(item, texts));
            } else if (block instanceof Block.Quote quote) {
                addTexts(quote.blocks(), texts);
            } else if (block instanceof Block.Code code) {
                code.lines().forEach(line -> texts.add(normal(line)));
            }
        }
    }

    /** As a reader sees it: of white space one space, of what nobody sees the sign for it. */
    private static String normal(String text) {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85
                        ? ' '
                        : Html.escape(Character.toString(c)).equals("\ufffd") ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }

    /** No text of a table becomes a tag, an attribute or a script, and the policy of the page would stop one. */
    @ParameterizedTest
    @MethodSource("tables")
    void nothingOfATableRuns(String table) throws IOException {
        Set<String> tags = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        pages(files(read(table), ALL)).forEach((path, page) -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';");
            assertThat(page.select("script")).as(path).allMatch(script -> script.data()
                    .isEmpty());
            for (Element element : page.getAllElements()) {
                tags.add(element.tagName());
                for (Attribute attribute : element.attributes()) {
                    attributes.add(attribute.getKey());
                }
            }
            assertThat(page.select("[href]").eachAttr("href"))
                    .as(path)
                    .allMatch(href -> !href.contains(":") || href.matches("(?i)(https?|mailto):.*"));
        });

        assertThat(tags).doesNotContain("style", "img", "iframe", "object", "b1", "param");
        assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src1"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void linksLeadToWhatIsThere(String table) throws IOException {
        Map<String, String> files = files(read(table), ALL);
        Map<String, Document> pages = pages(files);
        pages.forEach((path, page) -> {
            for (Element link : page.select("[href], [src], [data-index]")) {
                String address = link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "data-index");
                if (!address.contains(":")) {
                    assertThat(leads(path, address, files, pages))
                            .as("%s in %s", address, path)
                            .isTrue();
                }
            }
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        });
    }

    private static boolean leads(String from, String address, Map<String, String> files, Map<String, Document> pages) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        String path = Path.of(from)
                .resolveSibling(file.isEmpty() ? Path.of(from).getFileName().toString() : file)
                .normalize()
                .toString();
        if (hash < 0) {
            return files.containsKey(path);
        }
        String anchor = URLDecoder.decode(address.substring(hash + 1), StandardCharsets.UTF_8);
        return pages.containsKey(path) && pages.get(path).getElementById(anchor) != null;
    }

    /** Each page has its headings in order, one of the first level, and what browsers and screen readers ask for. */
    @ParameterizedTest
    @MethodSource("tables")
    void pagesAreWellFormed(String table) throws IOException {
        pages(files(read(table), ALL)).forEach((path, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertThat(levels).as(path).startsWith(1).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).as(path).isLessThanOrEqualTo(1);
            }
            assertThat(page.select("main, header.bar, footer.foot, a.skip"))
                    .as(path)
                    .hasSize(4);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isNotEmpty();
            assertThat(page.title()).as(path).isNotBlank();
            boolean lists = page.selectFirst("main.list") != null && !path.equals("404.html");
            assertThat(page.select("meta[name=description]").attr("content").isBlank() && lists)
                    .as(path)
                    .isFalse();
            assertThat(page.select("input, select, textarea"))
                    .as(path)
                    .allMatch(field -> field.closest("label") != null
                            || !page.select("label[for=" + field.id() + "]").isEmpty());
        });
    }

    /** Neither the entry of an internal row nor its code is told to the public, not even to the search. */
    @Test
    void publicPagesDoNotKnowInternalRows() throws IOException {
        Catalog catalog = Specs.readValid("everything");
        List<ErrorDefinition> internal =
                catalog.errors().stream().filter(error -> !error.isPublic()).toList();
        String open = String.join("\n", files(catalog, Map.of()).values());
        String closed = String.join("\n", files(catalog, ALL).values());

        assertThat(internal).isNotEmpty().allSatisfy(error -> {
            assertThat(open)
                    .doesNotContain(error.code().text())
                    .doesNotContain(error.id().value());
            assertThat(closed).contains(error.code().text()).contains(error.id().value());
        });
    }

    @Test
    void everyPageOfACodeHasItsMarkdownBesideIt() throws IOException {
        Map<String, String> files = files(Specs.read(ANALYTICS), Map.of());
        pages(files).forEach((path, page) -> {
            if (page.selectFirst("main.entry, main.front") != null) {
                assertThat(page.select("link[type=text/markdown]").attr("href"))
                        .isEqualTo(Path.of(path).getFileName().toString().replace(".html", ".md"));
                assertThat(files.get(path.replace(".html", ".md")))
                        .contains(page.select("h1 span").text());
            }
        });
        assertThat(files.get("llms.txt")).contains("(101002.md)");
    }

    @Test
    void translationsArePagesOfTheirOwn() throws IOException {
        Catalog catalog = Specs.read(ANALYTICS);
        Map<String, Document> pages = pages(files(catalog, Map.of()));

        Document german = pages.get("de/101002.html");
        assertThat(german.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(german.select("h1 span").text())
                .isNotEqualTo("Param required")
                .isNotEmpty();
        assertThat(german.select(".bar nav a[hreflang]").eachAttr("href"))
                .containsExactly("../101002.html", "../de/101002.html");
        assertThat(pages(files(catalog, Map.of("locales", "false"))).keySet())
                .noneMatch(path -> path.startsWith("de/"));
    }

    @ParameterizedTest
    @CsvSource({"de, de, en/", "de-AT, de, en/", "DE, de, en/", "en, en, de/", "fr, en, de/"})
    void theSiteBeginsInALanguageThatItHas(String wanted, String first, String other) throws IOException {
        Map<String, Document> pages = pages(files(Specs.read(ANALYTICS), Map.of("language", wanted)));

        assertThat(pages.get("101002.html").selectFirst("html").attr("lang")).isEqualTo(first);
        assertThat(pages.get("404.html").selectFirst("html").attr("lang")).isEqualTo(first);
        assertThat(pages.get("101002.html").select(".bar nav a[hreflang]").eachAttr("href"))
                .containsExactly("101002.html", other + "101002.html");
        assertThat(pages.get(other + "101002.html").selectFirst("html").attr("lang"))
                .isEqualTo(other.substring(0, 2));
    }

    @Test
    void aSiteWithAnAddressSaysIt() throws IOException {
        Catalog catalog = Specs.read(ANALYTICS);
        Map<String, String> options = Map.of(
                "baseUrl", "https://errors.example.com/v2",
                "editLink", "https://example.com/edit/{file}#L{line}",
                "styleSheet", "brand.css",
                "catalogs", "Billing=../billing/; All=https://example.com/");
        Map<String, String> files = files(catalog, options);
        Document page = pages(files).get("de/101002.html");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://errors.example.com/v2/de/101002.html");
        assertThat(page.select("head link[hreflang]").eachAttr("href"))
                .containsExactly(
                        "https://errors.example.com/v2/101002.html", "https://errors.example.com/v2/de/101002.html");
        assertThat(files.get("sitemap.xml"))
                .contains("<loc>https://errors.example.com/v2/</loc>")
                .contains("<loc>https://errors.example.com/v2/de/101002.html</loc>");
        int line = catalog.errors().stream()
                .filter(error -> error.code().text().equals("101002"))
                .findFirst()
                .orElseThrow()
                .span()
                .line();
        assertThat(page.select("footer a").eachAttr("href"))
                .contains("https://example.com/edit/error-spec.yaml#L" + line);
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("../style.css", "../brand.css");
        assertThat(page.select(".bar nav a").eachAttr("href")).contains("../../billing/", "https://example.com/");
        assertThat(files(catalog, Map.of())).doesNotContainKey("sitemap.xml");
        assertThat(pages(files(catalog, Map.of())))
                .allSatisfy((path, other) -> assertThat(other.select("head link[hreflang], link[rel=canonical]"))
                        .isEmpty());
    }

    /** So many that the first page would be heavy: it leads to pages that list them. */
    @Test
    void theFirstPageOfALargeTableListsCategories() {
        String rows = Stream.iterate(1000, code -> code + 1)
                .limit(600)
                .map(code -> "      " + code + ": {name: Row " + code + "}\n")
                .collect(Collectors.joining());
        Catalog catalog =
                Specs.read("errorSpec: 1\nid: acme.large\nhttp: 400\ncategories:\n  big:\n    errors:\n" + rows);
        Map<String, Document> pages = pages(files(catalog, Map.of()));

        assertThat(pages.get("index.html").select("tr[id]")).isEmpty();
        assertThat(pages.get("index.html").select("section.group a").eachText()).contains("600 codes");
        assertThat(pages.get("category-big.html").select("tbody tr")).hasSize(600);
        assertThat(pages.get("status-400.html").select("tbody tr")).hasSize(600);
    }

    @Test
    void theFirstPageOfASmallTableIsLight() throws IOException {
        Map<String, String> files = files(Specs.read(ANALYTICS), Map.of());
        int all = Stream.of("index.html", "style.css", "site.js", "search.js", "search-index.js", "icon.svg")
                .mapToInt(path -> files.get(path).getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertThat(all).isLessThan(60_000);
    }
}
