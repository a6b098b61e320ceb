package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,-2.50,9223372036854775808,true,null,\"\u00fc\",{}],\"b\":{\"c\":[]}}",
                "[]",
                "\"text\"",
                "7",
                "false"
            })
    void whatIsReadIsWhatIsWritten(String text) {
        assertThat(JsonText.read(" " + text + "\n").map(JsonText::compact)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "word", "{", "{\"a\":1", "{} {}", "[1,]", "{a: 1}", "{}]"})
    void whatIsNoJsonIsNotRead(String text) {
        assertThat(JsonText.read(text)).isEmpty();
    }

    @Test
    void whatIsTooDeepIsNotReadEither() {
        assertThat(JsonText.read("[".repeat(100_000))).isEmpty();
    }
}
