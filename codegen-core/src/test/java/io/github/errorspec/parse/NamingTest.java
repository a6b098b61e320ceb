package io.github.errorspec.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-ACCESS-TOKEN missing | X_ACCESS_TOKEN_MISSING
            API key not found      | API_KEY_NOT_FOUND
            Param required         | PARAM_REQUIRED
            param_required         | PARAM_REQUIRED
            paramRequired          | PARAM_REQUIRED
            Can't connect          | CANT_CONNECT
            Can’t connect          | CANT_CONNECT
            HTTP 404               | HTTP_404
            DB instance not found  | DB_INSTANCE_NOT_FOUND
            DBInstance not found   | DB_INSTANCE_NOT_FOUND
            OAuth token expired    | OAUTH_TOKEN_EXPIRED
            Invalid 2FA code       | INVALID_2FA_CODE
            No IPv6 — only IPv4    | NO_IPV6_ONLY_IPV4
            50% of the limit       | 50_OF_THE_LIMIT
            Größe übersteigt Maß   | GROSSE_UBERSTEIGT_MASS
            naïve café             | NAIVE_CAFE
            naïve                  | NAIVE
            ﬁle ½ full ①           | FILE_1_2_FULL_1
            Ⅷ bis                  | VIII_BIS
            𝔉raktur                | FRAKTUR
            漢字 only               | ONLY
            🛒 empty                | EMPTY
            --- Dashes ---         | DASHES
            """)
    void anIdIsTheWordsOfTheName(String name, String id) {
        assertThat(Naming.idFromName(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"漢字", "🛒", "!?", "''", "' '"})
    void aNameWithoutLettersOrDigitsGivesNoId(String name) {
        assertThat(Naming.idFromName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card_declined, Card declined",
        "expired-card, Expired card",
        "insufficient.funds, Insufficient funds",
        "invalidRequest, Invalid request",
        "INVALID_ARGUMENT, Invalid argument",
        "ECONNREFUSED, Econnrefused",
        "a, A",
        "http_404, Http 404"
    })
    void aCodeThatIsAWordHasAName(String code, String name) {
        assertThat(Naming.nameFromCode(code)).contains(name);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/real-names.tsv", delimiter = '\t', numLinesToSkip = 4)
    void aRealNameAsACodeHasThisNameAndThisId(String code, String of, String id, String title) {
        assertThat(Naming.nameFromCode(code)).contains(title);
        assertThat(Naming.idFromName(title)).isEqualTo(id);
        assertThat(Naming.idFromName(code)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"101002", "E101", "XX000", "22P02", "01000", "104XXX", "a__b", "_a", "a_", "a b", "''"})
    void aCodeThatIsANumberOrABrokenWordHasNone(String code) {
        assertThat(Naming.nameFromCode(code)).isEmpty();
    }

    @Test
    void aCodeThatIsFarTooLongHasNoneAndCostsNothing() {
        assertThat(Naming.nameFromCode("a_".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aTitleComesFromTheLastWordOfTheId() {
        assertThat(Naming.titleFromId("nanostream.analytics")).isEqualTo("Analytics errors");
        assertThat(Naming.titleFromId("web-shop")).isEqualTo("Web shop errors");
    }
}
