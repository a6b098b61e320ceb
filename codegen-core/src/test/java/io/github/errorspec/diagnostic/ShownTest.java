package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownTest {
    private static final SourceText SOURCE = SourceText.of("error-spec.yaml", "x\n".repeat(3000));

    private static List<Diagnostic> found(String rule, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line ->
                        Diagnostic.of(new TestRule(rule, Severity.ERROR), SOURCE.span(line, 1, 1), "fault " + line))
                .toList();
    }

    @Test
    void aHundredAndOneAreShown() {
        List<Diagnostic> found = found("odd", 101);

        assertThat(Shown.of(found)).isEqualTo(found);
    }

    @Test
    void theRestIsCountedForEachRule() {
        List<Diagnostic> found = Stream.concat(found("odd", 1200).stream(), found("rare", 2).stream())
                .toList();

        List<Diagnostic> shown = Shown.of(found);

        assertThat(shown).hasSize(103);
        assertThat(shown.get(100).message()).isEqualTo("... and 1,100 more of `odd`, from here on");
        assertThat(shown.get(100).span().line()).isEqualTo(101);
        assertThat(DiagnosticFormat.report(found)).endsWith("\n1202 errors\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsShortUnlessAllIsAskedFor(ReportFormat format) {
        List<Diagnostic> found = found("odd", 2000);

        assertThat(format.report(found, "1"))
                .contains("1,900 more of")
                .contains("fault 100")
                .doesNotContain("fault 101");
        assertThat(format.report(found, true, "1")).contains("fault 2000").doesNotContain("1,900 more of");
    }

    private record TestRule(String id, Severity severity) implements Rule {
        @Override
        public String summary() {
            return "";
        }

        @Override
        public String reason() {
            return "";
        }
    }
}
