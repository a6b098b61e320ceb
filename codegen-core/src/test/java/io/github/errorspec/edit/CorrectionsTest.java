package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    /** What a table had in a release: 1001 to 1040, of two categories. */
    private static final Catalog RELEASED =
            catalog(table(IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toSet()), Set.of()));

    private record Named(String id) implements Rule {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String summary() {
            return "";
        }

        @Override
        public String reason() {
            return "";
        }
    }

    private static String table(Set<Integer> rows, Set<Integer> renamed) {
        StringBuilder text = new StringBuilder("# all errors\nerrorSpec: 1\nid: a\nhttp: 400\ncategories:\n");
        for (int category = 0; category < 2; category++) {
            text.append("  c").append(category).append(": # category\n    errors:\n");
            for (int row : rows.stream().sorted().toList()) {
                if (row % 2 == category) {
                    String name = renamed.contains(row) ? "Renamed " : "Row ";
                    text.append("      ")
                            .append(1000 + row)
                            .append(": {name: ")
                            .append(name)
                            .append(row)
                            .append("} # r\n");
                }
            }
            text.append(category == 1 ? "" : "\n");
        }
        return text.append("errors: {9: {name: Last}}\n").toString();
    }

    private static Catalog catalog(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        return SpecReader.read("spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(spec + diagnostics.sorted()));
    }

    /** Rows that are gone without a tombstone, and rows with another id. */
    private static List<Diagnostic> check(SourceText text) {
        Catalog now = catalog(text.content());
        Mends mends = Mends.of(now);
        List<Diagnostic> found = new ArrayList<>();
        for (ErrorDefinition released : RELEASED.errors()) {
            var same = now.errors().stream()
                    .filter(row -> row.code().equals(released.code()))
                    .findFirst();
            if (same.isEmpty()
                    && now.allRetired().stream().noneMatch(each -> each.code().equals(released.code()))) {
                found.add(fixed(
                        "code-removed",
                        released,
                        mends.retire(List.of(released)).orElseThrow(),
                        text));
            }
            same.filter(row -> !row.id().value().equals(released.id().value()))
                    .ifPresent(row -> found.add(fixed(
                            "id-changed",
                            row,
                            mends.freezeId(row, released.id().value()).orElseThrow(),
                            text)));
        }
        return found;
    }

    private static Diagnostic fixed(String rule, ErrorDefinition row, Fix fix, SourceText text) {
        return Diagnostic.of(new Named(rule), text.whole(), row.code() + " is not what it was")
                .withFix(fix);
    }

    @Property(tries = 50)
    void allIsMendedAndNothingElseIsChanged(
            @ForAll @Size(max = 20) Set<@IntRange(min = 1, max = 40) Integer> gone,
            @ForAll @Size(max = 20) Set<@IntRange(min = 1, max = 40) Integer> renamed) {
        Set<Integer> rows = RELEASED.errors().stream()
                .map(row -> Integer.parseInt(row.code().text()) - 1000)
                .filter(row -> row > 0 && !gone.contains(row))
                .collect(Collectors.toSet());
        String before = table(rows, renamed);
        SourceText text = SourceText.of("spec.yaml", before);
        int faults = check(text).size();

        Corrections.Corrected corrected = Corrections.of(text, CorrectionsTest::check);

        String after = corrected.text().content();
        assertThat(check(corrected.text())).isEmpty();
        assertThat(corrected.mended()).hasSize(faults);
        assertThat(after.replaceAll(", id: ROW_\\d+", "")
                        .replaceAll("    retired:\n", "")
                        .replaceAll("      \\d+: \\{name: Row \\d+}\n", ""))
                .isEqualTo(before);
    }

    @Test
    void aMendThatBringsAnotherFindingIsNotMade() {
        SourceText text = SourceText.of("spec.yaml", "a b");
        Corrections.Corrected corrected = Corrections.of(text, version -> {
            List<Diagnostic> found = new ArrayList<>();
            for (String word : List.of("a", "b", "c")) {
                int at = version.content().indexOf(word);
                if (at >= 0) {
                    Fix fix = Fix.replace("mend", version.span(1, at + 1, 1), word.equals("a") ? "-" : "c");
                    Diagnostic fault = Diagnostic.of(new Named("no-" + word), version.whole(), word);
                    found.add(word.equals("c") ? fault : fault.withFix(fix));
                }
            }
            return found;
        });

        assertThat(corrected.text().content()).isEqualTo("- b");
        assertThat(corrected.mended()).extracting(Diagnostic::message).containsExactly("a");
    }

    @Test
    void aNoteIsLeftAsItIs() {
        SourceText text = SourceText.of("spec.yaml", "a");
        Corrections.Corrected corrected = Corrections.of(
                text,
                version -> version.content().equals("a")
                        ? List.of(Diagnostic.of(new Named("renamed"), version.whole(), "a")
                                .withSeverity(Severity.NOTE)
                                .withFix(Fix.replace("rename", version.span(1, 1, 1), "b")))
                        : List.of());

        assertThat(corrected.text().content()).isEqualTo("a");
    }

    @Test
    void whatNeverEndsIsEnded() {
        SourceText text = SourceText.of("spec.yaml", "a");
        Corrections.Corrected corrected = Corrections.of(
                text,
                version -> List.of(Diagnostic.of(new Named("too-short"), version.whole(), version.content())
                        .withFix(Fix.replace("lengthen", version.span(1, 1, 0), "a"))));

        assertThat(corrected.mended()).isEmpty();
        assertThat(corrected.text().content()).isEqualTo("a");
    }
}
