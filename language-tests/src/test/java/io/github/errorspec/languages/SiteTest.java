package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites in a real browser, opened from a disk and from a server: what the programs in the folder {@code site} ask of them. */
class SiteTest {
    private static final String LANGUAGE = "site";
    private static final Path PROGRAMS = Path.of(LANGUAGE).toAbsolutePath();
    private static final Path SITES = Path.of("target/site").toAbsolutePath();
    private static final int MANY = 20_000;

    private static Tool node;
    private static Tool chromium;

    @BeforeAll
    static void makeSites() throws IOException {
        node = Tool.find(LANGUAGE, "node_modules/.bin/node");
        chromium = Tool.find(LANGUAGE, "chromium");
        node.needs(LANGUAGE, "browser that shows a page", PROGRAMS, "launch.mjs", program(chromium));

        TestCatalog analytics = TestCatalog.named("analytics");
        make(analytics, Map.of());
        make(
                new TestCatalog("addressed", analytics.spec()),
                Map.of("baseUrl", "http://errors.localhost/docs/addressed/"));
        make(TestCatalog.named("everything"), Map.of("audience", "internal"));
        make(TestCatalog.named("hostile"), Map.of());
        make(new TestCatalog("pages", Path.of("../codegen-core/src/test/specs/pages/error-spec.yaml")), Map.of());
        make(new TestCatalog("running", PROGRAMS.resolve("running.yaml")), Map.of());
        make(large(), Map.of());
    }

    private static void make(TestCatalog catalog, Map<String, String> options) {
        catalog.generate("site", SITES.resolve(catalog.name()), options);
    }

    private static String program(Tool tool) {
        return tool.command().get(0);
    }

    /** So many rows that the first page cannot list them; each has a name of its own, of words that others have too. */
    private static TestCatalog large() throws IOException {
        String[] words =
                ("account balance booking card cart channel charge client contract customer delivery device discount"
                                + " document event export feature file filter group header image index invoice item job key ledger"
                                + " limit link list lock market member message meter model network notice offer option order owner"
                                + " package partner payment payout period plan policy price product project quota rate record refund"
                                + " region report request role route rule search seat segment session setting shipment site source"
                                + " stock stream subscription tag target task tax tenant term ticket token topic track transfer unit"
                                + " user value version view voucher wallet window zone")
                        .split(" ", -1);
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: acme.large\ncategories:\n");
        for (int row = 0; row < MANY; row++) {
            if (row % 500 == 0) {
                spec.append("  area-%d: {http: %d, errors: {\n".formatted(row / 500, 400 + row / 500));
            }
            String one = words[row * 31 % words.length];
            String other = words[row * 17 / 3 % words.length];
            String name = row == 0 ? "<img src=x onerror=window.ran=1>" : one + " of " + other + " " + row;
            spec.append("    %d: {name: \"%s\", description: \"The %s of the %s is missing.\"}%s\n"
                    .formatted(100_000 + row, name, one, other, row % 500 == 499 ? "}}" : ","));
        }
        return new TestCatalog("large", Files.writeString(SITES.resolve("large.yaml"), spec));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "ways", "entry", "look", "hostile", "access", "speed", "lighthouse"})
    void aReaderFindsWhatTheSitePromises(String checks, TestReporter reporter) {
        String output = node.run(
                PROGRAMS,
                Map.of("SITES", SITES.toString(), "CHROMIUM", program(chromium)),
                "--test",
                "--test-reporter=spec",
                "--test-timeout=180000",
                checks + ".mjs");

        assertThat(output).containsPattern("pass [1-9]").contains("fail 0", "skipped 0", "todo 0");
        output.lines()
                .filter(line -> line.contains("bytes compressed") || line.contains("keystrokes"))
                .forEach(line -> reporter.publishEntry(checks, line.strip()));
    }
}
