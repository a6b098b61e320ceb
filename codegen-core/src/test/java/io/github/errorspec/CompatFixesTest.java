package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.edit.Corrections;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended of a change that nobody meant. */
class CompatFixesTest {
    static List<CompatFixtures.Pair> pairs() {
        return CompatFixtures.all();
    }

    private static List<Diagnostic> check(Catalog past, SourceText now) {
        Diagnostics diagnostics = new Diagnostics();
        Catalog catalog = SpecReader.read(now.name(), now.content().getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
        LintRules.check(catalog, diagnostics);
        List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
        all.addAll(CompatFixtures.compare(past, catalog));
        return all;
    }

    private static Corrections.Corrected mended(CompatFixtures.Pair pair) {
        Catalog past = pair.past();
        return Corrections.of(pair.now().span().source(), text -> check(past, text));
    }

    private static Map<String, Long> counts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .collect(Collectors.groupingBy(each -> each.rule().id(), HashMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsMendedGoesAwayAndNothingAsGraveComes(CompatFixtures.Pair pair) {
        Corrections.Corrected corrected = mended(pair);

        Map<String, Long> expected = counts(check(pair.past(), pair.now().span().source()));
        counts(corrected.mended()).forEach((rule, count) -> expected.merge(rule, -count, Long::sum));
        List<Diagnostic> left = check(pair.past(), corrected.text()).stream()
                .filter(Diagnostic::isError)
                .toList();
        assertThat(counts(left))
                .allSatisfy((rule, count) -> assertThat(count).isLessThanOrEqualTo(expected.getOrDefault(rule, 0L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code-removed",
                "code-removed-category",
                "code-removed-deprecated",
                "id-changed",
                "id-changed-other-words"
            })
    void rowsThatAreGoneOrRenamedAreMended(String folder) {
        CompatFixtures.Pair pair = pairs().stream()
                .filter(each -> each.toString().equals(folder))
                .findFirst()
                .orElseThrow();
        String rule = folder.startsWith("id") ? "id-changed" : "code-removed";

        Corrections.Corrected corrected = mended(pair);

        assertThat(corrected.mended()).extracting(each -> each.rule().id()).contains(rule);
        assertThat(check(pair.past(), corrected.text()))
                .extracting(each -> each.rule().id())
                .doesNotContain(rule);
    }
}
