package io.github.errorspec.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.markdown.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonTextTest {
    @Test
    void aLiteralHasTheQuotesThatNeedFewerEscapes() {
        assertThat(PythonLiteral.of("plain")).isEqualTo("\"plain\"");
        assertThat(PythonLiteral.of("it's")).isEqualTo("\"it's\"");
        assertThat(PythonLiteral.of("a \"b\"")).isEqualTo("'a \"b\"'");
        assertThat(PythonLiteral.of("'\"")).isEqualTo("\"'\\\"\"");
        assertThat(PythonLiteral.of("'\"\"")).isEqualTo("'\\'\"\"'");
        assertThat(PythonLiteral.of("\"\"\"")).isEqualTo("'\"\"\"'");
    }

    @Test
    void aLiteralShowsWhatNobodySees() {
        assertThat(PythonLiteral.of("\\ \n\r\t")).isEqualTo("\"\\\\ \\n\\r\\t\"");
        assertThat(PythonLiteral.of("\u0000\u001b\u007f\u0085\u00a0")).isEqualTo("\"\\x00\\x1b\\x7f\\x85\\xa0\"");
        assertThat(PythonLiteral.of("\u202e\u2028\u200b\ufeff\uffff"))
                .isEqualTo("\"\\u202e\\u2028\\u200b\\ufeff\\uffff\"");
        assertThat(PythonLiteral.of("\ud83d \ud83d\uded2 \udbff\udfff"))
                .isEqualTo("\"\ufffd \ud83d\uded2 \\U0010ffff\"");
        assertThat(PythonLiteral.of("{x} %s $x \u00e9")).isEqualTo("\"{x} %s $x \u00e9\"");
    }

    @Test
    void aDocstringCannotBeLeft() {
        assertThat(PythonText.docstring("A \"\"\" and \\.", List.of(), 0))
                .isEqualTo("\"\"\"A \\\"\\\"\\\" and \\\\.\"\"\"");
        assertThat(PythonText.docstring("A.", Markdown.read("x \"\"\"\" y\\"), 4))
                .isEqualTo("\"\"\"A.\n\n    x \\\"\\\"\\\"\" y\\\\\n    \"\"\"");
    }

    @Test
    void aDocstringIsIndentedAsFormattersDo() {
        assertThat(PythonText.docstring("  A.\u00a0 ", Markdown.read("   b\u3000\n\n- c\n  - d"), 4))
                .isEqualTo("\"\"\"A.\n\n    b\n\n    - c\n      - d\n    \"\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2.3.0, 2.3.0",
        "2.3.0-rc.1+build.7, 2.3.0rc1+build.7",
        "1.0.0-alpha, 1.0.0a0",
        "1.0.0-BETA2, 1.0.0b2",
        "1.0.0-SNAPSHOT, 1.0.0.dev0+snapshot",
        "1.0.0-x-y.1+b--c, 1.0.0.dev0+x.y.1.b.c",
    })
    void aVersionIsOneOfPython(String semver, String expected) {
        assertThat(PackageVersion.of(semver)).isEqualTo(expected);
    }

    @Test
    void namesAreInNaturalOrder() {
        assertThat(List.of("b1", "A10Error", "A9Error", "a", "AbError", "AAError", "A09Error").stream()
                        .sorted(NaturalOrder.OF_EXPORTS))
                .containsExactly("A09Error", "A9Error", "A10Error", "AAError", "AbError", "a", "b1");
    }
}
