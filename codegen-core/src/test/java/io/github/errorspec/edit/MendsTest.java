package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MendsTest {
    private static final String SHOP = """
            errorSpec: 1
            id: acme.shop
            version: 2.0.0
            http: 400
            allow: {code-pattern: Old}
            categories:
              orders:
                title: Orders
                errors:
                  1001: {name: Order gone}  # renamed
            """;

    private static Catalog catalog(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        return SpecReader.read("spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    }

    private static ErrorDefinition row(String spec) {
        return catalog(spec).errors().get(0);
    }

    private static String mended(Catalog catalog, Optional<Fix> fix) {
        return Edits.apply(catalog.span().source(), fix.orElseThrow().edits()).orElseThrow();
    }

    @Test
    void aRenamedRowKeepsItsId() {
        Catalog catalog = catalog(SHOP);

        Optional<Fix> fix = Mends.of(catalog).freezeId(catalog.errors().get(0), "ORDER_NOT_FOUND");

        assertThat(fix.orElseThrow().title()).isEqualTo("keep the id `ORDER_NOT_FOUND`");
        assertThat(mended(catalog, fix))
                .isEqualTo(SHOP.replace("{name: Order gone}", "{name: Order gone, id: ORDER_NOT_FOUND}"));
    }

    @Test
    void anIdThatWasChangedIsTheReleasedOneAgain() {
        Catalog catalog = catalog(SHOP.replace("{name: Order gone}", "{id: GONE, name: Order gone}"));

        assertThat(mended(catalog, Mends.of(catalog).freezeId(catalog.errors().get(0), "A")))
                .contains("1001: {id: A, name: Order gone}  # renamed");
    }

    @Test
    void aRowThatIsGoneIsRetiredInItsCategory() {
        Catalog catalog = catalog(SHOP);
        ErrorDefinition gone = row(SHOP.replace("1001: {name: Order gone}", "10XX: {name: \"Order: late\"}"));

        assertThat(mended(catalog, Mends.of(catalog).retire(List.of(gone))))
                .isEqualTo(SHOP.replace(
                        "    title: Orders\n",
                        "    title: Orders\n    retired:\n      10XX: {name: \"Order: late\", since: 2.0.0}\n"));
    }

    @Test
    void aRowWhoseCategoryIsGoneTooIsRetiredAtTheTop() {
        Catalog catalog = catalog(SHOP);
        ErrorDefinition gone = row(SHOP.replace("orders:", "others:").replace("1001", "1002"));

        assertThat(mended(catalog, Mends.of(catalog).retire(List.of(gone))))
                .isEqualTo(SHOP.replace("Old}\n", "Old}\nretired:\n  1002: {name: Order gone, since: 2.0.0}\n"));
    }

    @Test
    void rowsThatAreGoneTogetherAreRetiredTogether() {
        Catalog catalog = catalog(SHOP.replace("    title: Orders\n", "    title: Orders\n    retired: {1009}\n"));
        List<ErrorDefinition> gone = catalog("""
                        errorSpec: 1
                        id: acme.shop
                        http: 400
                        categories:
                          orders:
                            errors:
                              1002: {name: Two, deprecated: {replacedBy: 1001}}
                              1003: {name: Three}
                        """).errors();

        Optional<Fix> fix = Mends.of(catalog).retire(gone);

        assertThat(fix.orElseThrow().title()).isEqualTo("retire `1002` and 1 more");
        assertThat(mended(catalog, fix))
                .contains("retired: {1009, 1002: {name: Two, since: 2.0.0, replacedBy: 1001},"
                        + " 1003: {name: Three, since: 2.0.0}}\n");
    }

    @Test
    void aSpentAllowGoes() {
        Catalog catalog = catalog(SHOP);

        assertThat(mended(
                        catalog,
                        Mends.of(catalog).removeAllow(catalog.allows().get(0).span())))
                .isEqualTo(SHOP.replace("allow: {code-pattern: Old}\n", ""));
    }

    @Test
    void whereAnAliasRepeatsARowNothingIsOffered() {
        Catalog catalog =
                catalog(SHOP.replace("1001: {", "1001: &gone {").replace("renamed\n", "renamed\nx-a: *gone\n"));

        assertThat(Mends.of(catalog).freezeId(catalog.errors().get(0), "A")).isEmpty();
    }
}
