package io.github.errorspec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.diagnostic.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardInWordTest {
    @ParameterizedTest
    @CsvSource({
        "X, XX101, false",
        "X, 22PXX, false",
        "X, XXP01, false",
        "X, EXX, false",
        "X, err_XX, false",
        "X, errXXcard, false",
        "X, CARD_EXPIRED, true",
        "X, FAX_AXXY, true",
        "d, card_declined, true",
        "d, 220dd, false",
        "d, Edd, false",
        "d, errdd, false",
        "d, dd-late, false",
        "d, date, true"
    })
    void aWordIsToldFromANumber(char wildcard, String code, boolean word) {
        Diagnostics diagnostics = new Diagnostics();

        new WildcardInWord()
                .check(
                        Specs.read("{errorSpec: 1, id: a, http: 400, codes: {type: string, wildcard: " + wildcard
                                + "}, errors: {\"" + code + "\": {name: One}}}"),
                        diagnostics);

        assertThat(diagnostics.sorted()).hasSize(word ? 1 : 0);
    }
}
