package io.github.errorspec.emit.go;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.model.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoSpellingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/real-names.tsv", delimiter = '\t', numLinesToSkip = 4)
    void aRealNameIsWrittenWithTheInitialismsOfGo(
            String name, String of, String id, String title, String pascal, String camel, String go) {
        assertThat(GoSpelling.PASCAL.of(Words.of(name))).isEqualTo(go);
    }
}
