package io.github.errorspec.lint.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many rows are one finding, which no {@code allow} of a single one of them may hide. */
class RowsTest {
    private static List<String> advice(String spec) {
        Catalog catalog = Specs.read(spec);
        Diagnostics diagnostics = new Diagnostics();
        Advice.check(catalog, diagnostics);
        return diagnostics.sorted().stream().map(RowsTest::told).toList();
    }

    private static String told(Diagnostic finding) {
        return finding.message() + " @" + finding.subject().orElseThrow().line();
    }

    @Test
    void aFewRowsAreToldOfOneByOne() {
        assertThat(advice("""
                errorSpec: 1
                id: shop.orders
                http: 400
                errors:
                  1: {name: Order closed, deprecated: true}
                  2: {name: Order late, deprecated: true}
                """))
                .containsExactly(
                        "`1` is deprecated without saying what to use instead @5",
                        "`2` is deprecated without saying what to use instead @6");
    }

    @Test
    void manyRowsAreOneFindingAboutTheCatalog() {
        assertThat(advice("""
                errorSpec: 1
                id: shop.orders
                http: 400
                errors:
                  1: {name: Order closed, deprecated: true}
                  2: {name: Order late, deprecated: true}
                  3: {name: Order lost, deprecated: true}
                  4: {name: Order torn, deprecated: true}
                """))
                .containsExactly("4 rows are deprecated without saying what to use instead: `1`, `2`, `3`, `4` @1");
    }

    @Test
    void whatIsAcceptedIsToldApart() {
        assertThat(advice("""
                errorSpec: 1
                id: shop.orders
                http: 400
                categories:
                  orders:
                    allow: {missing-replacement: Orders go away as a whole.}
                    errors:
                      1: {name: Order closed, deprecated: true}
                      2: {name: Order late, deprecated: true}
                errors:
                  3: {name: Item lost, deprecated: true}
                  4: {name: Item torn, deprecated: true, allow: {missing-replacement: Nobody uses it.}}
                  5: {name: Item wet, deprecated: true}
                """))
                .containsExactly(
                        "2 rows are deprecated without saying what to use instead: `1`, `2` @5",
                        "2 rows are deprecated without saying what to use instead: `3`, `5` @1",
                        "`4` is deprecated without saying what to use instead @12");
    }
}
