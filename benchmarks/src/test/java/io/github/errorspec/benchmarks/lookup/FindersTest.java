package io.github.errorspec.benchmarks.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared finds the same, so that it can be compared. */
class FindersTest {
    @ParameterizedTest
    @ValueSource(ints = {24, 600})
    void everyWayFindsTheSameErrorsByInteger(int rows) {
        GeneratedCatalog catalog = GeneratedCatalog.of(CodeStyle.INTEGER, rows);
        for (Way way : Way.values()) {
            CodeFinder finder = Finders.ofCodes(catalog, way);
            assertFindsWhatTheCatalogSays(catalog, way, code -> finder.find(Long.parseLong(code)));
            for (long code : List.of(0L, -101_001L, Long.MIN_VALUE, Long.MAX_VALUE, 101_001L + (1L << 32))) {
                assertThat(name(finder.find(code))).as("%s %s", way, code).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 600})
    void everyWayFindsTheSameErrorsByText(int rows) {
        GeneratedCatalog catalog = GeneratedCatalog.of(CodeStyle.TEXT, rows);
        for (Way way : Way.values()) {
            TextFinder finder = Finders.ofTexts(catalog, way);
            assertFindsWhatTheCatalogSays(catalog, way, finder::find);
        }
    }

    private static void assertFindsWhatTheCatalogSays(
            GeneratedCatalog catalog, Way way, Function<String, Object> finder) {
        Keys keys = Keys.of(catalog.catalog());
        List<ErrorDefinition> errors = catalog.catalog().errors();
        Stream<String> all = errors.stream()
                .filter(error -> !error.code().isFamily())
                .map(error -> error.code().text());
        Stream.of(
                        all,
                        keys.families().stream().limit(500),
                        keys.misses().stream().limit(500))
                .flatMap(Function.identity())
                .forEach(code -> assertThat(name(finder.apply(code)))
                        .as("%s %s", way, code)
                        .isEqualTo(expected(errors, code)));
    }

    private static Optional<String> expected(List<ErrorDefinition> errors, String code) {
        return errors.stream()
                .filter(error -> error.code().matches(code))
                .min((one, other) -> one.code().width() - other.code().width())
                .map(error -> error.id().value());
    }

    /** The name of what was found, which may be in an {@code Optional}. */
    private static Optional<String> name(Object found) {
        Object error = found instanceof Optional<?> optional ? optional.orElse(null) : found;
        return Optional.ofNullable(error).map(Object::toString);
    }

    @Test
    void aCatalogHasTheRowsThatWereAskedFor() {
        for (CodeStyle style : CodeStyle.values()) {
            for (int rows : List.of(24, 2000, 30_000)) {
                assertThat(GeneratedCatalog.of(style, rows).catalog().errors()).hasSize(rows);
            }
        }
    }
}
