package io.github.errorspec.emit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By table; that compilers agree is proven in language-tests. */
class QuotesTest {
    private static final String HOSTILE = "a\"b\\c $x #{y} ?\n\r\t\u0001\u202e\uFFFF\uD83D\uDCA5\uD800\u00e9";
    private static final String PRINTED = "\uD83D\uDCA5\uFFFD\u00e9";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "c~a\\\"b\\\\c $x #{y} \\?\\n\\r\\t\\001\\342\\200\\256\\357\\277\\277",
                "csharp~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u0001\\u202e\\uffff",
                "dart~a\\\"b\\\\c \\$x #{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
                "elixir~a\\\"b\\\\c $x \\#{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
                "go~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u0001\\u202e\\uffff",
                "java~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u0001\\u202e\\uffff",
                "json~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u0001\\u202e\\uffff",
                "kotlin~a\\\"b\\\\c \\$x #{y} ?\\n\\r\\t\\u0001\\u202e\\uffff",
                "php~a\\\"b\\\\c \\$x #{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
                "ruby~a\\\"b\\\\c $x \\#{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
                "rust~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
                "swift~a\\\"b\\\\c $x #{y} ?\\n\\r\\t\\u{1}\\u{202e}\\u{ffff}",
            })
    void aLiteralHoldsAnyText(String language, String expected) {
        assertThat(Quotes.of(language).orElseThrow().literal(HOSTILE)).isEqualTo("\"" + expected + PRINTED + "\"");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreNumbersToo() {
        String text = new String(Character.toChars(0x1FFFF));
        assertThat(Quotes.GO.literal(text)).isEqualTo("\"\\U0001ffff\"");
        assertThat(Quotes.JAVA.literal(text)).isEqualTo("\"\\ud83f\\udfff\"");
        assertThat(Quotes.RUST.literal(text)).isEqualTo("\"\\u{1ffff}\"");
    }

    @Test
    void anUnknownLanguageIsNone() {
        assertThat(Quotes.of("cobol")).isEmpty();
        assertThat(Quotes.of("PHP")).isEmpty();
        assertThat(Quotes.languages()).contains("php", "cpp").doesNotHaveDuplicates();
    }
}
