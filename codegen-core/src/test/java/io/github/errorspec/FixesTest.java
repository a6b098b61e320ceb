package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fix makes its own diagnostic go away, and changes nothing else. */
class FixesTest {
    private static List<Diagnostic> check(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics);
        return diagnostics.sorted();
    }

    private static String applied(Fix.Edit edit, String text) {
        SourceRange range = edit.range();
        return text.substring(0, position(range.line(), range.column(), text))
                + edit.text()
                + text.substring(position(range.endLine(), range.endColumn(), text));
    }

    private static int position(int line, int column, String text) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    static Stream<SpecFixtures.Fixture> mendable() {
        return Stream.concat(SpecFixtures.valid().stream(), SpecFixtures.invalid().stream())
                .filter(fixture -> fixture.check().stream()
                        .anyMatch(diagnostic -> diagnostic.fix().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void nothingButTheFaultGoesAway(SpecFixtures.Fixture fixture) throws IOException {
        String spec = Files.readString(fixture.spec());
        List<Diagnostic> before = check(spec);

        for (Diagnostic mended : before) {
            if (mended.fix().isPresent()) {
                List<String> others = new ArrayList<>(texts(before));
                others.remove(mended.message());
                String after = applied(mended.fix().get().edits().get(0), spec);
                assertThat(texts(check(after))).as("%s", mended).isEqualTo(others);
            }
        }
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            links: {NO: "https://a.example"}        | links: {"NO": "https://a.example"}
            x-🛒: {漢🛒: 1, 1e5: 2}                   | x-🛒: {漢🛒: 1, "1e5": 2}
            x-a: {? on : 1}                         | x-a: {? "on" : 1}
            """)
    void anAmbiguousKeyIsQuoted(String line, String mended) {
        List<Fix> fixes = check("errorSpec: 1\n" + line + "\n").stream()
                .flatMap(diagnostic -> diagnostic.fix().stream())
                .toList();

        assertThat(fixes).extracting(Fix::title).containsExactly("quote the key");
        assertThat(applied(fixes.get(0).edits().get(0), "errorSpec: 1\n" + line + "\n"))
                .isEqualTo("errorSpec: 1\n" + mended + "\n");
    }

    @Test
    void theRangeOfAFixIsThatOfTheKey() {
        Diagnostic ambiguous = check("errorSpec: 1\nlinks: {é🛒: x, NO: y}\n").stream()
                .filter(diagnostic -> diagnostic.fix().isPresent())
                .findFirst()
                .orElseThrow();
        SourceRange range = ambiguous.fix().orElseThrow().edits().get(0).range();

        assertThat(List.of(range.line(), range.column(), range.endLine(), range.endColumn()))
                .containsExactly(2, 16, 2, 18);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            links: {&no NO: x}
            links: {!!str NO: x}
            """)
    void whatStandsBeforeAKeyIsNotQuotedWithIt(String line) {
        assertThat(check("errorSpec: 1\n" + line + "\n"))
                .anyMatch(diagnostic -> diagnostic.rule().id().equals("ambiguous-key"))
                .allMatch(diagnostic -> diagnostic.fix().isEmpty());
    }
}
