package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.SampleCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Code on a page of the site, which says in a language how an error is raised and recognised.
 *
 * @param catalog whose error it is
 * @param number which one of the language it is
 * @param code of the row
 * @param imports what stands before all else; empty if nothing does
 * @param raise the statement that raises it
 * @param recognise what knows it again
 */
record Snippet(TestCatalog catalog, int number, String code, String imports, String raise, String recognise) {
    private static final Path SITES = Path.of("target/snippets");
    private static final Map<String, List<Document>> PAGES = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("(?m)^([ \t]*)\\$(imports|raise|recognise)$");

    /**
     * All of a language, read from the pages of all tables: one for each row of which somebody can raise an error.
     *
     * @param title what people call the language
     * @param target what we call it
     */
    static List<Snippet> all(String title, String target) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (TestCatalog catalog : TestCatalog.all()) {
            int before = snippets.size();
            for (Document page : PAGES.computeIfAbsent(catalog.name(), name -> pages(catalog))) {
                on(page, title).ifPresent(text -> snippets.add(of(catalog, snippets.size(), code(page), text)));
            }
            assertThat(snippets.subList(before, snippets.size()))
                    .extracting(Snippet::code)
                    .containsExactlyInAnyOrderElementsOf(raised(catalog, target));
        }
        return List.copyOf(snippets);
    }

    private static List<String> raised(TestCatalog catalog, String target) throws IOException {
        ResolvedCatalog resolved = ResolvedCatalog.of(catalog.read());
        SampleCodes samples = new SampleCodes(resolved, new CodeResolver(resolved));
        return catalog.namesIn(target).rows().stream()
                .map(row -> row.row())
                .filter(row -> samples.of(row).isPresent())
                .map(ResolvedRow::code)
                .toList();
    }

    private static List<Document> pages(TestCatalog catalog) {
        Path site = SITES.resolve(catalog.name());
        catalog.generate("site", site, Map.of("audience", "internal"));
        try (Stream<Path> files = Files.list(site)) {
            List<Document> pages = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Jsoup.parse(Files.readString(file)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> on(Document page, String title) {
        return page.select(".usage section").stream()
                .filter(section -> section.select("h3").text().equals(title))
                .map(section -> section.select("pre code"))
                .map(code -> code.get(0).wholeText().stripTrailing())
                .findFirst();
    }

    private static String code(Document page) {
        return page.select("h1 code").text();
    }

    private static Snippet of(TestCatalog catalog, int number, String code, String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\n\n", -1)));
        if (parts.size() == 2) {
            parts.add(0, "");
        }
        assertThat(parts).as(text).hasSize(3);
        return new Snippet(catalog, number, code, parts.get(0), parts.get(1), parts.get(2));
    }

    /** In code that has {@code $imports}, {@code $raise} and {@code $recognise} as lines, and {@code $number} anywhere. */
    String in(String code) {
        return PLACE.matcher(code.replace("$number", String.valueOf(number)))
                .replaceAll(place -> Matcher.quoteReplacement(part(place.group(2))
                        .lines()
                        .map(line -> place.group(1) + line)
                        .collect(Collectors.joining("\n"))));
    }

    private String part(String name) {
        return switch (name) {
            case "imports" -> imports;
            case "raise" -> raise;
            default -> recognise;
        };
    }

    /** With another package in what is imported, as tests have to choose their own. */
    Snippet importing(Pattern shown, String actual) {
        Matcher matcher = shown.matcher(imports);
        assertThat(matcher.find()).as(imports).isTrue();
        String changed = matcher.replaceAll(Matcher.quoteReplacement(actual));
        return new Snippet(catalog, number, code, changed, raise, recognise);
    }

    /** By table, in the order of the tables. */
    static Map<TestCatalog, List<Snippet>> byTable(List<Snippet> snippets) {
        return snippets.stream()
                .collect(Collectors.groupingBy(Snippet::catalog, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * What programs print for each snippet that raised an error and recognised it: its number, and the code of the error.
     *
     * @param output a line for each
     */
    static void assertRecognised(List<Snippet> snippets, String output) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        output.lines().map(line -> line.split(" ", 2)).forEach(line -> codes.put(Integer.valueOf(line[0]), line[1]));
        assertThat(codes).hasSameSizeAs(snippets);
        Map<TestCatalog, CodeResolver> resolvers = new HashMap<>();
        for (Snippet snippet : snippets) {
            if (!resolvers.containsKey(snippet.catalog)) {
                resolvers.put(snippet.catalog, new CodeResolver(ResolvedCatalog.of(snippet.catalog.read())));
            }
            String code = String.valueOf(codes.get(snippet.number));
            assertThat(resolvers.get(snippet.catalog).find(code).map(ResolvedRow::code))
                    .as("%s raised by %s", code, snippet)
                    .contains(snippet.code);
        }
    }
}
