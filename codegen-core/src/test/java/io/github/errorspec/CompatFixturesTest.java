package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.compat.CompatRule;
import io.github.errorspec.compat.CompatRules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a change, word for word and place for place. */
class CompatFixturesTest {
    static List<CompatFixtures.Pair> pairs() {
        return CompatFixtures.all();
    }

    static List<CompatRule> rules() {
        return CompatRules.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aChangeGivesExactlyItsReport(CompatFixtures.Pair pair) throws IOException {
        Golden.assertMatches(pair.report(), pair.expected());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsSaidOfATableThatStayed(CompatFixtures.Pair pair) {
        assertThat(CompatFixtures.compare(pair.past(), pair.past())).isEmpty();
        assertThat(CompatFixtures.compare(pair.now(), pair.now())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aFolderIsCalledAfterTheRuleThatItBreaks(CompatFixtures.Pair pair) {
        assertThat(pair.toString())
                .matches(name -> name.startsWith("nothing-")
                        ? pair.check().isEmpty()
                        : rules().stream()
                                .filter(rule -> name.matches(rule.id() + "(-.*)?"))
                                .anyMatch(rule -> pair.check().stream().anyMatch(found -> found.rule() == rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExample(CompatRule rule) {
        assertThat(pairs()).anyMatch(pair -> pair.toString().equals(rule.id()));
    }

    /** Two places, what is right, and the command that accepts it: without one of these nobody knows what to do. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aFindingSaysWhatToDo(CompatFixtures.Pair pair) {
        assertThat(pair.check()).allSatisfy(found -> {
            assertThat(found.subject()).isPresent();
            assertThat(found.related()).isPresent();
            assertThat(found.related().get().span().source().name()).isEqualTo("past.yaml");
            assertThat(found.span().source().name()).isEqualTo("error-spec.yaml");
            assertThat(found.help()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aFolderHoldsTwoTablesAndAReportOnly(CompatFixtures.Pair pair) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(pair.directory())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("past.yaml", "now.yaml", "expected.txt");
        }
    }
}
