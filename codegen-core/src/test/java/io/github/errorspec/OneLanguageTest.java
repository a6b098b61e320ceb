package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec that says what its own language is can be asked for a language, before there is any translation. */
class OneLanguageTest {
    private static final String SPEC = """
            errorSpec: 1
            id: acme.shop
            http: 400
            %s
            errors:
              1: {name: Sold out}
            """;

    @ParameterizedTest
    @CsvSource({"python, def localized_message(", "typescript, localized(language: string"})
    void aLanguageCanBeAskedForBeforeThereAreTranslations(String target, String api) {
        assertThat(code(target, "locales: {default: en, files: \"errors.{locale}.yaml\"}"))
                .contains(api);
        assertThat(code(target, "")).doesNotContain(api);
    }

    private static String code(String target, String locales) {
        Catalog catalog = Specs.read(SPEC.formatted(locales));
        return Targets.files(target, catalog, Map.of()).stream()
                .map(GeneratedFile::content)
                .collect(Collectors.joining());
    }
}
