package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> KNOWN =
            List.of("name", "id", "http", "params", "description", "replacedBy", "afterChange", "NOT_FOUND", "log");

    @ParameterizedTest
    @CsvSource({
        "htpp, http",
        "htt, http",
        "HTTP, http",
        "nmae, name",
        "parms, params",
        "param, params",
        "desciption, description",
        "desc, description",
        "replaced_by, replacedBy",
        "after-change, afterChange",
        "NOTFOUND, NOT_FOUND",
        "http_status, http",
        "logs, log"
    })
    void aNearWordIsSuggested(String word, String meant) {
        assertThat(Suggestions.nearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"hint", "reason", "xy", "''", "status"})
    void aWordThatIsNotNearIsNot(String word) {
        assertThat(Suggestions.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void aWordThatIsFarTooLongIsNotComparedAtAll() {
        assertThat(Suggestions.nearest("name".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(Suggestions.nearest("name", List.of())).isEmpty();
    }
}
