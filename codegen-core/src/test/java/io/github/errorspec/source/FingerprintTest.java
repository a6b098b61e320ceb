package io.github.errorspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void theSameInputsGiveTheSame() {
        assertThat(new Fingerprint().add("a").add("b").hex())
                .isEqualTo(new Fingerprint().add("a").add("b").hex())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void whereOneInputEndsMatters() {
        assertThat(new Fingerprint().add("ab").add("c").hex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").hex());
        assertThat(new Fingerprint().add("").add("a").hex())
                .isNotEqualTo(new Fingerprint().add("a").hex());
    }
}
