package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The analytics table says what its source says: code, name, status and category, row by row. */
class AnalyticsTableTest {
    private static final Path SPEC = Path.of("../error-spec.yaml");
    private static final Path FACTS = Path.of("src/test/resources/analytics-facts.csv");

    @Test
    void everyRowOfTheCatalogIsARowOfTheFacts() throws IOException {
        Catalog catalog = Specs.read(Files.readString(SPEC));

        List<String> rows = Stream.concat(
                        Stream.of("code,name,status,category"),
                        catalog.errors().stream().map(AnalyticsTableTest::row))
                .toList();

        assertThat(rows).hasSize(25).isEqualTo(Files.readAllLines(FACTS));
    }

    private static String row(ErrorDefinition error) {
        return String.join(
                ",",
                error.code().text(),
                error.texts().name(),
                String.valueOf(error.policy().httpStatus()),
                error.categoryId().orElse(""));
    }

    @Test
    void theTableGivesNoDiagnostics() {
        assertThat(Compiler.check(new io.github.errorspec.source.SpecFile("error-spec.yaml", SPEC))
                        .diagnostics())
                .isEmpty();
    }
}
