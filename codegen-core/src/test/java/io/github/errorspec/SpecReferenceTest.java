package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference shows is what the reader takes. */
class SpecReferenceTest {
    private static final Path PAGE = Path.of("../docs/spec-reference.md");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("rules\\.md#([a-z0-9-]+)");
    private static final Pattern ANCHOR = Pattern.compile("]\\(#([a-z0-9-]+)\\)");

    @TempDir
    Path directory;

    /**
     * A spec on the page.
     *
     * @param spec its text
     * @param beside the text of the block behind it, if that is its translation or its settings
     */
    record Shown(String spec, Optional<String> beside) {}

    static List<Shown> specs() throws IOException {
        List<Shown> specs = new ArrayList<>();
        List<String> blocks = blocks(YAML);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).startsWith("errorSpec: 1\nid: ")) {
                specs.add(new Shown(
                        blocks.get(i),
                        blocks.stream()
                                .skip(i + 1L)
                                .limit(1)
                                .filter(SpecReferenceTest::isBeside)
                                .findFirst()));
            }
        }
        return specs;
    }

    private static boolean isBeside(String block) {
        return block.contains("errorSpec: 1\nlocale: de\n") || isSettings(block);
    }

    private static boolean isSettings(String block) {
        return block.startsWith("errorSpec: 1\nrules:\n");
    }

    private static List<String> blocks(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everySpecOnThePageIsRight(Shown shown) throws IOException {
        Path file = Files.writeString(directory.resolve("error-spec.yaml"), shown.spec());
        if (shown.beside().isPresent()) {
            String text = shown.beside().get();
            Files.writeString(directory.resolve(isSettings(text) ? "error-rules.yaml" : "errors.de.yaml"), text);
        }

        assertThat(DiagnosticFormat.report(
                        Compiler.check(new SpecFile("error-spec.yaml", file)).diagnostics()))
                .isEmpty();
    }

    @Test
    void allBlocksAreWholeSpecsOrBelongToOne() throws IOException {
        long others = blocks(YAML).stream().filter(SpecReferenceTest::isBeside).count();

        assertThat(specs()).hasSizeGreaterThan(9).hasSize((int) (blocks(YAML).size() - others));
        assertThat(specs().stream().flatMap(shown -> shown.beside().stream()))
                .isNotEmpty()
                .hasSize((int) others);
    }

    @Test
    void everyRuleThatThePageLinksToExists() throws IOException {
        Set<String> ids = RulesPage.rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(blocks(RULE)).hasSizeGreaterThan(9).allMatch(ids::contains);
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() throws IOException {
        Set<String> headings = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult result) -> result.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());

        assertThat(blocks(ANCHOR)).isNotEmpty().allMatch(headings::contains);
    }

    /** The last block shows each key that the reader knows; those of the reader are listed by the JSON Schema's test. */
    @Test
    void thePageSpeaksOfEveryKey() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Stream.of(SchemaTest.keysOfTheReader(), TranslationSchemaTest.keysOfTheReader())
                        .flatMap(keys -> keys.values().stream())
                        .flatMap(Set::stream))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(page).containsPattern("`" + key + "`|\\b" + key + ": "));
    }
}
