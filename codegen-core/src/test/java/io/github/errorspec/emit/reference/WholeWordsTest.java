package io.github.errorspec.emit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {
    private static final Set<String> KNOWN = Set.of("1", "1001", "-32600", "E-1", "NO_ITEM", "auth/no-item", "no-item");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1001                       | 1001",
                "code=1001, again 1001.     | 1001",
                "x1001 1001x _1001 11001    | ",
                "2026-11-1 10:1:00 0.1 1.1  | ",
                "1,001 10.1.0.1 1001-1      | ",
                "error:1001 (1001) 1001:    | 1001",
                "-32600 NO_ITEM E-1         | -32600 NO_ITEM E-1",
                "error -1 or error-1        | 1",
                "5-32600 5 -32600           | -32600",
                "auth/no-item no-item       | auth/no-item no-item",
                "https://a.b/errors/1001#x  | 1001",
                "NO_ITEMS é1001 NO_ITEM\u00fc | ",
            })
    void aWordIsFoundWhereItIsWhole(String text, String found) {
        assertThat(WholeWords.of(text, 12, KNOWN::contains))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(" ", -1)));
    }
}
