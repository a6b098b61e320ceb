package io.github.errorspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecFileTest {
    @ParameterizedTest
    @CsvSource({
        "error-spec.yaml, i18n/de.yaml",
        "src/main/error-spec.yaml, src/main/i18n/de.yaml",
        "classpath:error-spec.yaml, classpath:i18n/de.yaml",
        "classpath:com/acme/error-spec.yaml, classpath:com/acme/i18n/de.yaml"
    })
    void aFileBesideIsCalledAlike(String name, String beside) {
        SpecFile spec = new SpecFile(name, Path.of("some/where/error-spec.yaml"));

        assertThat(spec.beside("i18n/de.yaml"))
                .isEqualTo(new SpecFile(beside, Path.of("some", "where", "i18n", "de.yaml")));
    }

    @Test
    void aSpecUnderAnotherNameTellsNoFolder() {
        SpecFile spec = new SpecFile("stdin", Path.of("error-spec.yaml"));

        assertThat(spec.beside("de.yaml")).isEqualTo(new SpecFile("de.yaml", Path.of("de.yaml")));
    }
}
