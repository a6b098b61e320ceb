package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterTypeTest {
    @Test
    void aTypeReadsAsTheSpecWritesIt() {
        assertThat(new ParameterType(ParameterType.Scalar.STRING, false)).hasToString("string");
        assertThat(new ParameterType(ParameterType.Scalar.UUID, true)).hasToString("list<uuid>");
    }
}
