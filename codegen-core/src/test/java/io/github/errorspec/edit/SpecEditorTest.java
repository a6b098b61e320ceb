package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpecEditorTest {
    private static final Pattern CASE = Pattern.compile("=== (.*)\n(.*)\n---\n((?s:.*?))\n---\n((?s:.*))");

    /**
     * What stands in {@code edits.txt}.
     *
     * @param title what it shows
     * @param wish such as {@code put 1001 allow.some-rule=Why}
     * @param before the text
     * @param after what becomes of it, or the report that tells why nothing does
     */
    record Case(String title, String wish, String before, String after) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var in = Objects.requireNonNull(SpecEditorTest.class.getResourceAsStream("/edits.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("\n\n(?===)")).map(SpecEditorTest::parsed);
        }
    }

    private static Case parsed(String text) {
        Matcher matcher = CASE.matcher(text.strip());
        assertThat(matcher.matches()).as(text).isTrue();
        return new Case(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    /** {@code put}, {@code remove} or {@code replace}, what, and how. */
    private static Wish wish(String text, SourceText source) {
        String[] words = text.split(" ", 3);
        SourceSpan place = place(words[1], source);
        if (words[0].equals("replace")) {
            return new Wish.Replace(place, words[2]);
        }
        String[] sides = words[2].split("=", 2);
        List<String> keys = Arrays.asList(sides[0].split("\\."));
        return words[0].equals("remove")
                ? new Wish.Remove(place, keys)
                : new Wish.Put(place, keys, new Value.Text(sides[1]));
    }

    /** Where a word stands first; the whole is called {@code catalog}. */
    static SourceSpan place(String word, SourceText source) {
        if (word.equals("catalog")) {
            return source.whole();
        }
        int at = source.content().indexOf(word);
        int position = source.content().codePointCount(0, at);
        return source.between(position, position + word.length());
    }

    private static String outcome(String before, String wish) {
        SourceText source = SourceText.of("spec.yaml", before);
        try {
            return SpecEditor.of(source)
                    .orElseThrow()
                    .edited(List.of(wish(wish, source)))
                    .content();
        } catch (UneditableException e) {
            return DiagnosticFormat.text(e.diagnostic()).stripTrailing();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWhatIsWantedChanges(Case each) {
        assertThat(outcome(each.before(), each.wish())).isEqualTo(each.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineBreaksStayWhatTheyAre(Case each) {
        for (String lineBreak : List.of("\r\n", "\r")) {
            String outcome = outcome(each.before().replace("\n", lineBreak), each.wish());

            if (!each.after().startsWith("spec.yaml:")) {
                assertThat(outcome).isEqualTo(each.after().replace("\n", lineBreak));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLastLineBreakStays(Case each) {
        String outcome = outcome(each.before() + "\n", each.wish());

        if (!each.after().startsWith("spec.yaml:")) {
            assertThat(outcome).isEqualTo(each.after() + "\n");
        }
    }

    @Test
    void aTextThatIsNotYamlCannotBeEdited() {
        assertThat(SpecEditor.of(SourceText.of("spec.yaml", "a: [1"))).isEmpty();
        assertThat(SpecEditor.of(SourceText.of("spec.yaml", "# nothing\n"))).isEmpty();
    }

    @Test
    void aFixIsOnlyThereWhereNothingIsToBeDecided() {
        SourceText source = SourceText.of("spec.yaml", "1001: &a {name: A}\n1002: *a\n1003: {name: B}\n");
        SpecEditor editor = SpecEditor.of(source).orElseThrow();

        assertThat(editor.fix("freeze the id", wish("put 1001 id=A", source))).isEmpty();
        assertThat(editor.fix("freeze the id", wish("put 1002 id=A", source))).isEmpty();
        assertThat(editor.fix("freeze the id", wish("put 1003 id=B", source)))
                .hasValueSatisfying(fix -> assertThat(Edits.apply(source, fix.edits()))
                        .contains("1001: &a {name: A}\n1002: *a\n1003: {name: B, id: B}\n"));
    }

    @Test
    void twoChangesOfOneTextAreRefused() {
        SourceText source = SourceText.of("spec.yaml", "1: {name: A}\n");
        SpecEditor editor = SpecEditor.of(source).orElseThrow();

        assertThatThrownBy(() -> editor.edited(List.of(wish("put 1 name=B", source), wish("put 1 name=C", source))))
                .isInstanceOf(UneditableException.class)
                .hasMessageContaining("two changes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            because           | because
            10 % more, ok?    | "10 % more, ok?"
            a: b # c          | "a: b # c"
            say 'yes'         | "say 'yes'"
            {x}               | "{x}"
            no                | "no"
            010               | "010"
            1e5               | "1e5"
            -32099            | -32099
            -                 | "-"
            漢 🛒             | "漢 🛒"
            ~~                | ""
            """)
    void textsAreQuotedWhereAnyReaderWouldTakeThemForSomethingElse(String text, String written) {
        assertThat(new Value.Text(text).flow()).isEqualTo(written);
    }

    @Test
    void whatCannotBeSeenIsWrittenAsAnEscape() {
        assertThat(new Value.Text("\"a\\\nb\r\t\u0000\u0085\u2028\uFEFF\u202E\uFFFE").flow())
                .isEqualTo("\"\\\"a\\\\\\nb\\r\\t\\u0000\\u0085\\u2028\\uFEFF\\u202E\\uFFFE\"");
    }
}
