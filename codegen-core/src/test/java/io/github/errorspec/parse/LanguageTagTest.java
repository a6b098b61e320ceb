package io.github.errorspec.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "de, de",
        "PT-br, pt-BR",
        "ZH-HANT-TW, zh-Hant-TW",
        "es-419, es-419",
        "DE-ch-1901, de-CH-1901",
        "sl-Rozaj-BISKE, sl-rozaj-biske",
        "zh-CMN-hans, zh-cmn-Hans",
        "th-TH-U-NU-THAI, th-TH-u-nu-thai",
        "EN-X-TWAIN-US, en-x-twain-us"
    })
    void aTagIsBroughtToItsUsualCase(String text, String tag) {
        assertThat(LanguageTag.of(text)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "d", "de_DE", "german", "test", "backup", "de-", "-de", "de--AT", "x-mine", "i-klingon", "dé"
            })
    void otherTextsAreNone(String text) {
        assertThat(LanguageTag.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pt_BR, pt-BR", "zh_hant_TW, zh-Hant-TW"})
    void anUnderscoreIsMeantAsAHyphen(String text, String tag) {
        assertThat(LanguageTag.meant(text)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aaaaaaaa-", "en-aaaaa-"})
    void aLongTextIsRefusedInTime(String part) {
        assertThat(LanguageTag.of("en-" + part.repeat(1_000_000))).isEmpty();
    }
}
