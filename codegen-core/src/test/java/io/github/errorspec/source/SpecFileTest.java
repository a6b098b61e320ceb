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

    @ParameterizedTest
    @CsvSource({"., .", "api.yaml, api.yaml", "docs/../../api.yaml, ../api.yaml", "../where, ."})
    void whatUsersNameIsCalledByThePathFromTheSpec(String given, String name) {
        SpecFile spec = new SpecFile("error-spec.yaml", Path.of("some/where/error-spec.yaml"));

        assertThat(spec.leadingTo(Path.of("some/where").resolve(given)).name()).isEqualTo(name);
    }

    @Test
    void aSpecUnderAnotherNameTellsNoFolder() {
        SpecFile spec = new SpecFile("stdin", Path.of("error-spec.yaml"));

        assertThat(spec.beside("de.yaml")).isEqualTo(new SpecFile("de.yaml", Path.of("de.yaml")));
    }
}
